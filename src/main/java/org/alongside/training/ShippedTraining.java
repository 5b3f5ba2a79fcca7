package org.alongside.training;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.accounts.OrganisationFounded;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The awards, courses and holidays that come with the program; an organisation may change them and add its own. */
@Component
class ShippedTraining {
    private static final int UNITS = 7;
    private static final int SESSIONS = 12;
    private static final int EVENING = 150;
    private static final int MORNING = 180;
    private static final int SCN_DIGITS = 9;
    private static final List<String> COURSES = List.of(
            "drug-awareness",
            "crisis",
            "mentoring-network",
            "child-protection",
            "high-risk",
            "prison-security",
            "keys",
            "prison-staff");

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Units units;
    private final AwardingBodies bodies;
    private final Holidays holidays;
    private final MessageSource messages;
    private final Clock clock;

    ShippedTraining(
            Programmes programmes,
            ProgrammeVersions versions,
            Units units,
            AwardingBodies bodies,
            Holidays holidays,
            MessageSource messages,
            Clock clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.units = units;
        this.bodies = bodies;
        this.holidays = holidays;
        this.messages = messages;
        this.clock = clock;
    }

    /** In the transaction that founds the organisation; told twice, it is filled once. */
    @EventListener
    void on(OrganisationFounded founded) {
        OrganisationId here = founded.organisation();
        if (programmes.existsByOrganisation(here)) return;
        BodyId body = new BodyId(Ids.next(clock));
        bodies.save(new AwardingBody(body, here, new BodyData(say("body"), SCN_DIGITS, 0)));
        add(
                here,
                new ProgrammeData(
                        TrainingKind.AWARD,
                        say("capms"),
                        say("capms.description"),
                        body,
                        "",
                        "",
                        "",
                        SESSIONS,
                        EVENING,
                        true,
                        units(),
                        1,
                        0));
        add(here, course(say("course.induction"))).thatIsTheInduction();
        COURSES.forEach(course -> add(here, course(say("course." + course))));
        Nation.SCOTLAND.bankHolidays().forEach(row -> holidays.saveAndFlush(new Holiday(Ids.next(clock), here, row)));
    }

    private static ProgrammeData course(String name) {
        return new ProgrammeData(TrainingKind.COURSE, name, name, null, "", "", "", 1, MORNING, true, List.of(), 1, 0);
    }

    private List<UnitData> units() {
        return IntStream.rangeClosed(1, UNITS)
                .mapToObj(n -> new UnitData("CAPMS-" + n, say("capms.unit." + n), "", "", ""))
                .toList();
    }

    private Programme add(OrganisationId here, ProgrammeData data) {
        Programme programme = programmes.save(new Programme(new ProgrammeId(Ids.next(clock)), here, data));
        ProgrammeVersion version = versions.save(new ProgrammeVersion(new VersionId(Ids.next(clock)), programme, data));
        for (int i = 0; i < data.units().size(); i++)
            units.save(new Unit(
                    new UnitId(Ids.next(clock)), version, i + 1, data.units().get(i)));
        return programme;
    }

    private String say(String key) {
        return messages.getMessage("training.shipped." + key, null, Locale.UK);
    }
}
