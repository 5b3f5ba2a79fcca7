package org.alongside.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.alongside.forms.AnswerLine;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that somebody told us in private and what we made of it: theirs to see, and gone with everything else about them. */
@Component
class DisclosureFiles implements PersonalDataHolder {
    private final SelfDisclosures disclosures;
    private final DisclosureTalks talks;
    private final DisclosureWords words;
    private final DisclosureMoves moves;
    private final DisclosureSheet sheet;
    private final DisclosureDesk desk;

    DisclosureFiles(
            SelfDisclosures disclosures,
            DisclosureTalks talks,
            DisclosureWords words,
            DisclosureMoves moves,
            DisclosureSheet sheet,
            DisclosureDesk desk) {
        this.disclosures = disclosures;
        this.talks = talks;
        this.words = words;
        this.moves = moves;
        this.sheet = sheet;
        this.desk = desk;
    }

    record Answer(String question, String answer) {}

    record Talk(
            LocalDate on,
            TalkHow how,
            @Nullable String words,
            @Nullable String theirView) {}

    record Said(String kind, LocalDate on, @Nullable String words) {}

    /** As JSON, so that each part of the assessment stands under its name. */
    record Copy(
            DisclosureState state,
            LocalDate askedOn,
            @Nullable HowTold how,
            @Nullable LocalDate toldOn,
            List<Answer> answers,
            @Nullable String reported,
            List<Talk> talks,
            List<Said> said,
            @Nullable RiskAssessment assessment,
            @Nullable Suitability decision,
            @Nullable LocalDate decidedOn,
            @Nullable String words) {}

    @Override
    public String name() {
        return "self-disclosure";
    }

    @Override
    public Object export(PersonId person) {
        return disclosures.findByPersonOrderByAskedAtDesc(person).stream()
                .map(this::copy)
                .toList();
    }

    private Copy copy(SelfDisclosure one) {
        return new Copy(
                one.state(),
                desk.dayOf(one.askedAt()),
                one.how(),
                one.toldOn(),
                sheet.answers(one).stream().map(DisclosureFiles::answer).toList(),
                one.reported(),
                talks.findByDisclosureOrderByAt(one.id()).stream()
                        .map(talk -> new Talk(talk.heldOn(), talk.how(), talk.words(), talk.theirView()))
                        .toList(),
                words.findByDisclosureOrderByAt(one.id()).stream()
                        .map(word -> new Said(word.kind().name(), desk.dayOf(word.at()), word.words()))
                        .toList(),
                one.assessment(),
                one.decision(),
                one.decidedOn(),
                one.outcomeWords());
    }

    private static Answer answer(AnswerLine line) {
        return new Answer(line.label(), line.text());
    }

    @Override
    public void erase(PersonId person) {
        disclosures.findByPersonOrderByAskedAtDesc(person).forEach(desk::discardDraft);
        talks.deleteOf(person);
        words.deleteOf(person);
        moves.deleteOf(person);
        disclosures.deleteOf(person);
    }
}
