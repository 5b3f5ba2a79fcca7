package org.alongside.vetting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows checks: to most readers an outcome, to a few the state and what is kept of a certificate, to fewer what it says. */
@Service
public class CheckService {
    private final Checks checks;
    private final Conversations conversations;
    private final CheckSheet sheet;
    private final Access access;
    private final UserDirectory colleagues;

    CheckService(
            Checks checks, Conversations conversations, CheckSheet sheet, Access access, UserDirectory colleagues) {
        this.checks = checks;
        this.conversations = conversations;
        this.sheet = sheet;
        this.access = access;
        this.colleagues = colleagues;
    }

    /** One line a kind, of the newest round: in progress, cleared or not. */
    @Reads(PersonalData.CHECK_OUTCOME)
    @Transactional(readOnly = true)
    public List<CheckRow> outcomes(PersonId person) {
        List<Check> all = checks.findByPersonOrderByKindAscRoundDesc(person);
        Map<CheckKindId, CheckKind> known = sheet.kinds(all);
        return all.stream()
                .filter(Check::isLatest)
                .map(check -> new CheckRow(sheet.kind(known, check).name(), sheet.outcome(check, all)))
                .sorted(Comparator.comparing(CheckRow::kind))
                .toList();
    }

    /** Every round in detail, the newest of each kind first; the states that tell of content only for those who may know. */
    @Reads(PersonalData.CHECK_DETAIL)
    @Transactional(readOnly = true)
    public List<CheckDetails> details(PersonId person) {
        List<Check> all = checks.findByPersonOrderByKindAscRoundDesc(person);
        boolean reads = all.stream().anyMatch(CheckService::tells) && access.reads(PersonalData.CHECK_CONTENT, person);
        return sheet.details(person, all, check -> !tells(check) || reads && sheet.isTheirs(check));
    }

    /** What a check says and what was said about it; whoever decides on another of this person reads that and not this. */
    @Reads(PersonalData.CHECK_CONTENT)
    @Transactional(readOnly = true)
    public CheckContent content(PersonId person, CheckId id) {
        Check check = checks.findById(id)
                .filter(one -> one.person().equals(person))
                .filter(sheet::isTheirs)
                .orElseThrow(NotFound::new);
        List<Conversation> held = conversations.findByCheck(id);
        Map<UserId, String> names =
                colleagues.names(held.stream().map(Conversation::byUser).collect(Collectors.toSet()));
        return new CheckContent(
                check.content(),
                held.stream()
                        .map(talk -> new CheckContent.Talk(
                                talk.heldOn(), names.getOrDefault(talk.byUser(), ""), talk.words()))
                        .toList());
    }

    private static boolean tells(Check check) {
        return check.state().isRevealing() || check.decision() == CheckDecision.ACCEPTED;
    }
}
