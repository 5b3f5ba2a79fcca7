package org.alongside.mentoring;

import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.people.PersonService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mentor would like and what not: said by themself, or by a colleague who asked. */
@Service
public class WishService {
    private static final int MOST = 10;

    private final Wishes wishes;
    private final PersonService people;

    WishService(Wishes wishes, PersonService people) {
        this.wishes = wishes;
        this.people = people;
    }

    /** As it is now; the usual until somebody said something. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public WishData wishes(PersonId person) {
        return wishes.of(person);
    }

    /** @throws ChangedMeanwhile with theirs, when somebody saved after {@code data} was read */
    @ActsOn(Act.KEEP_WISHES)
    @Transactional
    public void save(PersonId person, WishData data) {
        if (data.most() < 0 || data.most() > MOST) throw new Refused("mentoring.refused.most", MOST);
        if (!data.women() && !data.men()) throw new Refused("mentoring.refused.nobody");
        WishData now = wishes.of(person);
        if (now.version() != data.version()) throw new ChangedMeanwhile(now);
        wishes.findById(person)
                .ifPresentOrElse(
                        wish -> wish.describe(data),
                        () -> wishes.save(new Wish(person, people.organisationOf(person), data)));
    }
}
