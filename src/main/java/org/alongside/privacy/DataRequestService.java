package org.alongside.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a copy of one's data, or for its removal: each has a day by which it has to be answered. */
@Service
public class DataRequestService {
    private final DataRequests requests;
    private final SubjectAccessService access;
    private final References references;
    private final LegalHolds holds;
    private final CurrentUser current;
    private final Clock clock;

    DataRequestService(
            DataRequests requests,
            SubjectAccessService access,
            References references,
            LegalHolds holds,
            CurrentUser current,
            Clock clock) {
        this.requests = requests;
        this.access = access;
        this.references = references;
        this.holds = holds;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes down that somebody asked.
     *
     * @param reference the number on their letters, as typed
     * @param receivedOn the day on which they asked; the month begins there
     * @throws Refused when nobody has this number, or the day is still to come
     */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public UUID start(String reference, DataWish wish, LocalDate receivedOn) {
        if (receivedOn.isAfter(LocalDate.now(clock))) throw new Refused("privacy.refused.day-ahead");
        PersonId person = references.find(reference);
        UUID id = Ids.next(clock);
        requests.save(new DataRequest(id, current.get().organisation(), person, wish, receivedOn));
        return id;
    }

    /** Those that wait for an answer, the most urgent first. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional(readOnly = true)
    public List<DataRequestRow> open(Pageable page) {
        return rows(requests.findByOrganisationAndAnsweredOrderByDueOnAscIdAsc(
                current.get().organisation(), false, page));
    }

    /** Those that were answered, the latest first. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional(readOnly = true)
    public List<DataRequestRow> answered(Pageable page) {
        return rows(requests.findByOrganisationAndAnsweredOrderByDueOnDescIdDesc(
                current.get().organisation(), true, page));
    }

    /** One of them. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional(readOnly = true)
    public DataRequestRow details(UUID id) {
        return rows(List.of(find(id))).getFirst();
    }

    /** Everything kept about the person, to be read and as data, in one file to hand to them. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public byte[] copy(UUID id) {
        return access.copy(find(id).person());
    }

    /** The copy has been handed over. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public void handedOver(UUID id) {
        find(id).isAnswered(current.get().user(), clock.instant());
    }

    /** It has not, after all. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public void notHandedOver(UUID id) {
        find(id).isOpenAfterAll();
    }

    /**
     * Removes everything kept about the person; nothing brings it back.
     *
     * @throws Refused when a removal was not what they asked for, or under a legal hold
     */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public void remove(UUID id) {
        DataRequest request = find(id);
        if (request.wish() != DataWish.REMOVAL) throw new Refused("privacy.refused.copy-only");
        access.erase(request.person());
        // looked up again: an eraser may have emptied what this transaction held in memory
        find(id).isAnswered(current.get().user(), clock.instant());
    }

    private DataRequest find(UUID id) {
        return requests.findByOrganisationAndId(current.get().organisation(), id)
                .orElseThrow(NotFound::new);
    }

    private List<DataRequestRow> rows(List<DataRequest> found) {
        List<PersonId> people =
                found.stream().map(DataRequest::person).distinct().toList();
        Map<PersonId, String> numbers = references.of(people);
        var held = holds.among(people);
        return found.stream()
                .map(request -> request.row(numbers.get(request.person()), held.contains(request.person())))
                .toList();
    }
}
