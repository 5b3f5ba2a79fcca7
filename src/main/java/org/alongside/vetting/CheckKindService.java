package org.alongside.vetting;

import java.time.Clock;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of checks. */
@Service
public class CheckKindService {
    private static final int MOST_MONTHS = 240;
    private static final int MOST_DAYS = 365;

    private final CheckKinds kinds;
    private final CurrentUser current;
    private final Clock clock;

    CheckKindService(CheckKinds kinds, CurrentUser current, Clock clock) {
        this.kinds = kinds;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, by nation and name. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional(readOnly = true)
    public List<CheckKindRow> all() {
        return rows();
    }

    /** Those that a check can be asked for. */
    @Acts(Act.RUN_CHECKS)
    @Transactional(readOnly = true)
    public List<CheckKindRow> inUse() {
        return rows().stream().filter(CheckKindRow::inUse).toList();
    }

    /** The fields of one. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional(readOnly = true)
    public CheckKindData data(CheckKindId id) {
        return find(id).data();
    }

    /** Adds a kind of our own. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional
    public CheckKindId add(CheckKindData data) {
        CheckKindId id = new CheckKindId(Ids.next(clock));
        kinds.save(new CheckKind(id, organisation(), null, checked(data)));
        return id;
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional
    public void save(CheckKindId id, CheckKindData data) {
        CheckKind kind = find(id);
        if (!kind.isAtVersion(data.version())) throw new ChangedMeanwhile(kind.data());
        kind.describe(checked(data));
    }

    private static CheckKindData checked(CheckKindData data) {
        if (data.name().isBlank()) throw new Refused("vetting.refused.kind-name");
        within(data.validMonths(), MOST_MONTHS, "vetting.refused.kind-months");
        within(data.reviewMonths(), MOST_MONTHS, "vetting.refused.kind-months");
        within(data.sharingDays(), MOST_DAYS, "vetting.refused.kind-days");
        within(data.noticeDays(), MOST_DAYS, "vetting.refused.kind-days");
        return data;
    }

    private static void within(@Nullable Integer typed, int most, String otherwise) {
        if (typed != null && (typed < 1 || typed > most)) throw new Refused(otherwise, most);
    }

    private CheckKind find(CheckKindId id) {
        return kinds.findById(id).filter(kind -> kind.isOf(organisation())).orElseThrow(NotFound::new);
    }

    private List<CheckKindRow> rows() {
        return kinds.findByOrganisationOrderByNationAscNameAsc(organisation()).stream()
                .map(CheckKind::row)
                .toList();
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
