package org.alongside.training;

import java.time.Clock;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Awards and courses: what they are called, what they consist of, and who awards them. There are tens of them, so lists are whole. */
@Service
public class CatalogueService {
    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Units units;
    private final AwardingBodies bodies;
    private final Cohorts cohorts;
    private final CurrentUser current;
    private final Clock clock;

    CatalogueService(
            Programmes programmes,
            ProgrammeVersions versions,
            Units units,
            AwardingBodies bodies,
            Cohorts cohorts,
            CurrentUser current,
            Clock clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.units = units;
        this.bodies = bodies;
        this.cohorts = cohorts;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, awards first, those out of use among them. */
    @Acts(Act.KNOW_TRAINING)
    @Transactional(readOnly = true)
    public List<ProgrammeRow> all() {
        return programmes.findByOrganisationOrderByKindAscFoldedAsc(organisation()).stream()
                .map(Programme::row)
                .toList();
    }

    /** The fields of one, as its newest version has them. */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional(readOnly = true)
    public ProgrammeData data(ProgrammeId id) {
        return data(programmes.of(organisation(), id));
    }

    /** How many sessions a new cohort begins with, and how long each is. */
    @Acts(Act.ARRANGE_COHORTS)
    @Transactional(readOnly = true)
    public SessionCount usual(ProgrammeId id) {
        ProgrammeVersion newest = versions.current(programmes.of(organisation(), id));
        return new SessionCount(newest.sessions(), newest.sessionMinutes());
    }

    /** One more award or course. */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional
    public ProgrammeId add(ProgrammeData data) {
        CatalogueRules.enforce(data);
        enforceNew(data.description());
        Programme programme = programmes.save(new Programme(new ProgrammeId(Ids.next(clock)), organisation(), data));
        publish(programme, data);
        return programme.id();
    }

    /**
     * Describes an award or a course anew. What a cohort has begun with stays as it was: new cohorts get the next version.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read
     */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional
    public void save(ProgrammeId id, ProgrammeData data) {
        Programme programme = programmes.of(organisation(), id);
        if (!programme.isAtVersion(data.version())) throw new ChangedMeanwhile(data(programme));
        CatalogueRules.enforce(data);
        if (!Folded.text(data.description()).equals(programme.folded())) enforceNew(data.description());
        programme.describe(data);
        ProgrammeVersion newest = versions.current(programme);
        if (cohorts.existsByVersionOfProgramme(newest.id())) {
            programme.nextVersion();
            publish(programme, data);
        } else {
            newest.describe(data);
            describeUnits(newest, data.units());
        }
    }

    /** Awarding bodies by name. */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional(readOnly = true)
    public List<BodyRow> bodies() {
        return bodies.findByOrganisationOrderByFolded(organisation()).stream()
                .map(AwardingBody::row)
                .toList();
    }

    /** One more awarding body. */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional
    public BodyId addBody(BodyData data) {
        CatalogueRules.enforce(data);
        if (bodies.existsByOrganisationAndFolded(organisation(), Folded.text(data.name())))
            throw new Refused("training.refused.body-taken");
        BodyId id = new BodyId(Ids.next(clock));
        bodies.save(new AwardingBody(id, organisation(), data));
        return id;
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional
    public void saveBody(BodyId id, BodyData data) {
        AwardingBody body = bodies.findByOrganisationAndId(organisation(), id).orElseThrow(NotFound::new);
        if (body.data().version() != data.version()) throw new ChangedMeanwhile(body.data());
        CatalogueRules.enforce(data);
        if (!body.folded().equals(Folded.text(data.name()))
                && bodies.existsByOrganisationAndFolded(organisation(), Folded.text(data.name())))
            throw new Refused("training.refused.body-taken");
        body.describe(data);
    }

    private ProgrammeData data(Programme programme) {
        ProgrammeVersion newest = versions.current(programme);
        return newest.data(programme, units.findByVersionOrderByNumber(newest.id()));
    }

    private void publish(Programme programme, ProgrammeData data) {
        if (data.body() != null
                && bodies.findByOrganisationAndId(programme.organisation(), data.body())
                        .isEmpty()) throw new NotFound();
        ProgrammeVersion version = versions.save(new ProgrammeVersion(new VersionId(Ids.next(clock)), programme, data));
        describeUnits(version, data.units());
    }

    /** Nobody has begun with this version: its units become these, one by one. */
    private void describeUnits(ProgrammeVersion version, List<UnitData> all) {
        List<Unit> before = units.findByVersionOrderByNumber(version.id());
        for (int i = 0; i < all.size(); i++) {
            if (i < before.size()) before.get(i).describe(all.get(i));
            else units.save(new Unit(new UnitId(Ids.next(clock)), version, i + 1, all.get(i)));
        }
        before.stream().skip(all.size()).forEach(units::delete);
    }

    private void enforceNew(String name) {
        if (programmes.existsByOrganisationAndFolded(organisation(), Folded.text(name)))
            throw new Refused("training.refused.name-taken");
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
