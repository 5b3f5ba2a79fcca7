package org.alongside.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.alongside.accounts.Access;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.PublicFacts;
import org.alongside.accounts.Reads;
import org.alongside.shared.HandedFile;
import org.alongside.shared.Paper;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A paper for a volunteer to show to others: what they did with us, since when, and what they learned. Made whenever it is asked for. */
@Service
public class ServiceRecordService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Paper paper = new Paper("letters/service");
    private final RecordService records;
    private final StageChanges changes;
    private final ObjectProvider<ServiceFacts> facts;
    private final Access access;
    private final OrganisationService organisations;
    private final MessageSource messages;
    private final Clock clock;

    ServiceRecordService(
            RecordService records,
            StageChanges changes,
            ObjectProvider<ServiceFacts> facts,
            Access access,
            OrganisationService organisations,
            MessageSource messages,
            Clock clock) {
        this.records = records;
        this.changes = changes;
        this.facts = facts;
        this.access = access;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether there is anything to say: from the first day as a volunteer on. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public boolean isThere(PersonId person) {
        return day(person, Stage.ACTIVE).isPresent();
    }

    /**
     * The paper as it is today.
     *
     * @throws Refused for somebody who has not begun
     */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public HandedFile make(PersonId person) {
        LocalDate since = day(person, Stage.ACTIVE).orElseThrow(() -> new Refused("people.refused.no-service"));
        RecordHead head = records.head(person);
        PublicFacts us = organisations.facts();
        String title = text("title", head.person().name());
        Map<String, Object> words = new HashMap<>();
        words.put("ORGANISATION", us.name());
        words.put("KIND", text("kind"));
        words.put("NAME", head.person().name());
        String role = head.opportunity().isBlank() ? text("volunteer") : head.opportunity();
        words.put("ROLE", text("role", role, us.name()));
        words.put("SINCE", period(person, head.person(), since));
        words.put("SIGNED", text("signed", us.name()));
        words.put("MADE", text("made", DAY.format(LocalDate.now(clock))));
        String reached = Stream.of(us.telephone(), us.email())
                .filter(way -> !way.isBlank())
                .collect(Collectors.joining(", "));
        words.put("ASK", reached.isEmpty() ? "" : text("ask", reached));
        List<Map<String, ?>> rows = rows(person);
        byte[] made = rows.isEmpty()
                ? paper.pdf(words, new JREmptyDataSource(0), title, us.name())
                : paper.pdf(words, new JRMapCollectionDataSource(rows), title, us.name());
        return new HandedFile("record-of-service.pdf", "application/pdf", made);
    }

    /** From the first day; to the last one for whoever left; since when in paid work. */
    private String period(PersonId person, PersonDetails details, LocalDate since) {
        Optional<LocalDate> left = details.stage() == Stage.LEFT ? day(person, Stage.LEFT) : Optional.empty();
        String time = left.map(last -> text("from-to", DAY.format(since), DAY.format(last)))
                .orElseGet(() -> text("since", DAY.format(since)));
        return day(person, Stage.PAID)
                .map(paid -> time + " " + text("paid", DAY.format(paid)))
                .orElse(time);
    }

    private List<Map<String, ?>> rows(PersonId person) {
        List<Map<String, ?>> rows = new ArrayList<>();
        facts.stream()
                .filter(one -> access.mayRead(one.data(), person))
                .sorted(Comparator.comparingInt(ServiceFacts::order))
                .flatMap(one -> one.part(person).stream())
                .forEach(part -> part.lines().forEach(line -> rows.add(row(part, line))));
        return rows;
    }

    private Map<String, Object> row(ServicePart part, ServicePart.Line line) {
        Object[] gaps = part.heading().arguments().toArray();
        LocalDate on = line.on();
        return Map.of(
                "heading",
                messages.getMessage(part.heading().messageKey(), gaps, Locale.UK),
                "what",
                line.what(),
                "on",
                on == null ? "" : DAY.format(on));
    }

    private Optional<LocalDate> day(PersonId person, Stage stage) {
        return changes.findFirstByPersonAndToStageAndTakenBackFalseOrderByAt(person, stage)
                .map(StageChange::at)
                .map(this::day);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private String text(String key, Object... gaps) {
        return messages.getMessage("people.service." + key, gaps, Locale.UK);
    }
}
