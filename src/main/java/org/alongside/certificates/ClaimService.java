package org.alongside.certificates;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.training.AwardListService;
import org.alongside.training.AwardService;
import org.alongside.training.CandidateId;
import org.alongside.training.ClaimRow;
import org.alongside.training.ClaimSheet;
import org.alongside.training.ClaimState;
import org.alongside.training.CohortId;
import org.alongside.training.UnitRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The awarding body’s own certificates: the list with which they are claimed, and what came back. */
@Service
public class ClaimService {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final List<String> HEAD = List.of(
            "Candidate number", "Name", "Award", "Award code", "Units", "Unit codes", "Completed on", "Awarding body");

    private final AwardListService lists;
    private final AwardService awards;
    private final PeopleDirectory people;
    private final Access access;
    private final CurrentUser current;
    private final Clock clock;

    ClaimService(
            AwardListService lists,
            AwardService awards,
            PeopleDirectory people,
            Access access,
            CurrentUser current,
            Clock clock) {
        this.lists = lists;
        this.awards = awards;
        this.people = people;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Everybody in the cohort whom the manager may list, and how their claim stands. */
    @Acts(Act.CLAIM_AWARDS)
    @Transactional(readOnly = true)
    public List<ClaimedAward> claims(CohortId cohort) {
        return named(sheet(cohort)).stream()
                .map(one -> new ClaimedAward(
                        one.row().candidate(),
                        one.row().person(),
                        one.name(),
                        mayBeClaimed(one.row()),
                        one.row().claimedOn(),
                        one.row().receivedOn(),
                        one.row().receivedNumber()))
                .toList();
    }

    /** Those who may be claimed now, as a file for a spreadsheet: comma-separated, in UTF-8 with its mark. */
    @Acts(Act.CLAIM_AWARDS)
    @Transactional(readOnly = true)
    public String file(CohortId cohort) {
        ClaimSheet sheet = sheet(cohort);
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEAD);
            named(sheet).stream()
                    .filter(one -> mayBeClaimed(one.row()))
                    .forEach(one -> csv.writeRecord(line(sheet, one)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * The list was sent: everybody on it is claimed today.
     *
     * @throws Refused when one of them is not complete any more
     */
    @Acts(Act.CLAIM_AWARDS)
    @Transactional
    public void claimAll(CohortId cohort) {
        named(sheet(cohort)).stream()
                .map(Named::row)
                .filter(ClaimService::mayBeClaimed)
                .forEach(row -> awards.claim(row.person(), row.candidate(), today()));
    }

    /** The awarding body’s certificate came, with this number, on that day. */
    @ActsOn(Act.CLAIM_AWARDS)
    @Transactional
    public void received(PersonId person, CandidateId candidate, String number, LocalDate on) {
        awards.received(person, candidate, number, on);
    }

    private record Named(ClaimRow row, String name) {}

    private static List<String> line(ClaimSheet sheet, Named one) {
        return List.of(
                plain(Objects.requireNonNullElse(one.row().candidateNumber(), "")),
                plain(one.name()),
                plain(sheet.title()),
                plain(sheet.code()),
                String.valueOf(sheet.units().size()),
                plain(sheet.units().stream().map(ClaimService::code).collect(Collectors.joining(" "))),
                String.valueOf(one.row().completedOn()),
                plain(sheet.body()));
    }

    private static String code(UnitRow unit) {
        return unit.bodyCode().isEmpty() ? unit.code() : unit.bodyCode();
    }

    /** A spreadsheet takes what begins like this for a sum and works it out. */
    private static String plain(String cell) {
        return cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
    }

    private static boolean mayBeClaimed(ClaimRow row) {
        return row.complete() && row.candidateNumber() != null && row.claim() == ClaimState.NOT_CLAIMED;
    }

    private ClaimSheet sheet(CohortId cohort) {
        return lists.claims(current.get().organisation(), cohort);
    }

    /** Of those alone whom the manager may list, by name; their legal writing, without what they are called. */
    private List<Named> named(ClaimSheet sheet) {
        Map<PersonId, KnownPerson> known = people.known(
                sheet.rows().stream().map(ClaimRow::person).toList(), access.listScope(PersonalData.TRAINING_PROGRESS));
        return sheet.rows().stream()
                .filter(row -> known.containsKey(row.person())
                        && !row.person().equals(current.get().person()))
                .map(row -> new Named(
                        row, Objects.requireNonNull(known.get(row.person())).name()))
                .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
