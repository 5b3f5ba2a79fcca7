package org.alongside.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of those who work here. Volunteers' are not among them: an administrator sees no person. */
@Service
public class UserService {
    private final Users users;
    private final AccountRules rules;
    private final FreshUsers fresh;
    private final AccountNews news;
    private final CurrentUser current;
    private final Clock clock;

    UserService(Users users, AccountRules rules, FreshUsers fresh, AccountNews news, CurrentUser current, Clock clock) {
        this.users = users;
        this.rules = rules;
        this.fresh = fresh;
        this.news = news;
        this.current = current;
        this.clock = clock;
    }

    /** Those whose name begins like this, by name. */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public List<UserRow> list(String nameBegins, Pageable page) {
        List<User> found = users.staff(current.get().organisation(), Folded.text(nameBegins) + "%", page);
        Map<UserId, Set<Role>> roles = users
                .rolesOf(found.stream().map(User::id).toList())
                .stream()
                .collect(groupingBy(UserRole::user, mapping(UserRole::role, toSet())));
        return found.stream()
                .map(user -> user.row(roles.getOrDefault(user.id(), Set.of())))
                .toList();
    }

    /** What may be changed about one of them. */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public UserData details(UserId id) {
        return users.findById(id).filter(this::isOurs).map(User::data).orElseThrow(NotFound::new);
    }

    /** A new account; its owner chooses the password by a link of {@link PasswordService}. */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional
    public UserId add(UserData data) {
        rules.enforce(data, null);
        User user = new User(new UserId(Ids.next(clock)), current.get().organisation(), data.name());
        take(user, data);
        users.save(user);
        news.opened(user);
        return user.id();
    }

    /**
     * Changes an account; in every open session within seconds.
     *
     * @throws ChangedMeanwhile when somebody saved it first
     * @throws Refused when nobody would be left to look after accounts, or a field is wrong
     */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional
    public void change(UserId id, UserData data) {
        User user = users.forChange(id).filter(this::isOurs).orElseThrow(NotFound::new);
        if (user.data().version() != data.version()) throw new ChangedMeanwhile(user.data());
        rules.enforce(data, id);
        boolean administers = data.enabled() && data.roles().contains(Role.ADMINISTRATOR);
        if (!administers && !users.existsOtherAdministrator(user.organisation(), id)) {
            throw new Refused("accounts.last-administrator");
        }
        UserData before = user.data();
        take(user, data);
        news.changed(user, before);
        fresh.forget(id);
    }

    private static void take(User user, UserData data) {
        user.call(data.name());
        EmailAddress.parse(data.email()).ifPresent(user::signInWith);
        user.ringAt(data.telephone());
        user.workAs(data.roles(), data.areas());
        user.enable(data.enabled());
    }

    private boolean isOurs(User user) {
        return user.isStaff() && user.organisation().equals(current.get().organisation());
    }
}
