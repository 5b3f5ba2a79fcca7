package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.shared.PersonId;

/** A group on its way to an award, as those who run it do so in front of their screens. */
final class Classroom {
    /** So many Wednesdays, all of them over by now. */
    static final int SESSIONS = 12;

    private static final Pattern CHOOSE = Pattern.compile("Choose \\d+ more");

    private Classroom() {}

    /** Makes the group with all its sessions; answers its address. */
    static String isMade(Visitor manager, String award) {
        manager.goes("/app/training/new").isStill();
        picks(manager, "Award or course", award);
        manager.types("Name", "Listening, autumn").types("Place", "Seagate");
        Locator trainers = manager.page().locator("vaadin-multi-select-combo-box input");
        trainers.fill("Iain");
        option(manager, "Iain Duff").click();
        manager.page().keyboard().press("Escape");
        picks(manager, "Internal verifier", "Vera Lamb");
        manager.types("First day", "2/9/2026");
        manager.page().keyboard().press("Tab");
        assertThat(manager.page().locator(".al-days li")).hasCount(SESSIONS);
        manager.isStill().looks("cohort-new");
        manager.presses("Make the cohort");
        manager.page().waitForURL(Pattern.compile(".*/people$"));
        String address = manager.page().url().replaceFirst(".*(/app/training/[^/]+)/people$", "$1");
        return address;
    }

    static void enters(Visitor manager, String name, String number) {
        manager.isStill();
        manager.page().locator("vaadin-combo-box input").fill(name);
        option(manager, name).click();
        manager.presses("Enter");
        manager.page().getByLabel("Candidate number: " + name).click();
        Locator dialog = manager.page().locator("vaadin-dialog[opened]");
        dialog.locator("input").fill(number);
        dialog.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog).hasCount(0);
    }

    /** Two letters for each session, as the paper lies: the cursor moves on by itself. */
    static int fillsTheRegister(Visitor trainer, String cohort, int people) {
        trainer.goes(cohort + "/register").reads("Register");
        trainer.page().locator("al-register td[tabindex='0']").focus();
        int keys = 0;
        for (int mark = 0; mark < SESSIONS * people; mark++, keys++)
            trainer.page().keyboard().press("p");
        trainer.sees(SESSIONS * people + " of " + SESSIONS * people + " marked");
        return keys;
    }

    /** Evidence, handed in and decided. */
    static void decides(Visitor trainer, String cohort, String name, String unit, boolean competent) {
        opensUnit(trainer, cohort, name, unit);
        Locator pieces = trainer.page().locator(".al-piece");
        int before = pieces.count();
        trainer.types("In words", "They listened to two people at the group.").presses("Add it");
        assertThat(pieces).hasCount(before + 1);
        trainer.isStill().presses("Ready to be decided");
        trainer.types("Your words to them", competent ? "Well done." : "Ask one more open question.");
        trainer.presses(competent ? "Competent" : "Not yet competent");
        trainer.sees("Decided by Iain Duff").isStill();
    }

    static void opensUnit(Visitor visitor, String cohort, String name, String unit) {
        visitor.goes(cohort + "/units").isStill();
        visitor.page()
                .locator("a[aria-label^='" + name + ", " + unit + "']:visible")
                .first()
                .click();
        visitor.reads(name).isStill();
    }

    /** A gigabyte: said no to in a sentence, before anything is sent. */
    static void offersAFileThatIsTooBig(Visitor trainer, String cohort, String name, String unit) throws IOException {
        Path huge = Files.createTempFile("diary", ".pdf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        opensUnit(trainer, cohort, name, unit);
        trainer.page().locator("vaadin-upload input[type='file']").setInputFiles(huge);
        trainer.sees("at most 10 MB.");
        Files.delete(huge);
    }

    static void choosesTheSample(Visitor verifier, String cohort) {
        verifier.goes(cohort + "/sample").isStill();
        verifier.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(CHOOSE))
                .click();
        assertThat(chosen(verifier).first()).isVisible();
        verifier.isStill().looks("sample-chosen");
    }

    /** The first one; answers which unit of whom. */
    static List<String> returnsOne(Visitor verifier) {
        Locator first = chosen(verifier).first();
        String name = first.locator("a").innerText();
        String unit = first.innerText().contains("Listening") ? "Listening" : "Asking";
        first.locator("a").click();
        verifier.reads(name).isStill();
        verifier.types("If you return it: what is to be done", "Say what they heard.");
        verifier.looks("unit-to-verify");
        verifier.presses("Return");
        verifier.sees("What the verifier asks for");
        return List.of(name, unit);
    }

    /** For somebody who rang: from the record, without a word of what was decided. */
    static void asksForAnotherLook(Visitor coordinator, PersonId person, String unit) {
        coordinator.goes("/app/people/" + person + "/training").isStill();
        coordinator.page().getByLabel("Ask for them to look again").click();
        Locator dialog = coordinator.page().locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-select").click();
        option(coordinator, unit).click();
        dialog.getByLabel("What they said").fill("They asked an open question on the second evening.");
        coordinator.looks("appeal-for");
        dialog.getByText("Ask", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog).hasCount(0);
    }

    /** From Today to the unit; the decision stands. */
    static void answers(Visitor verifier) {
        verifier.goes("/app").isStill().sees("Somebody asks for another look at unit 1");
        verifier.looks("today-verifier").follows("Answer");
        verifier.sees("on the second evening").isStill();
        verifier.types("Answer", "Once is not yet often enough. Ask one more.");
        verifier.looks("appeal-to-answer");
        verifier.presses("The decision stands");
        verifier.sees("the decision stands");
    }

    /** Beyond its time, for a reason that others read. */
    private static void keepsTheEvidence(Visitor verifier) {
        verifier.types("Why it is kept", "The awarding body comes in June.").presses("Keep the evidence");
        verifier.sees("keeps this evidence since").isStill().looks("unit-held");
        verifier.presses("It need not be kept any longer");
        assertThat(verifier.page().getByText("keeps this evidence since")).hasCount(0);
    }

    static void confirmsAll(Visitor verifier, String cohort) {
        verifier.goes(cohort + "/sample").isStill();
        for (int left = chosen(verifier).count(); left > 0; left--) {
            chosen(verifier).first().locator("a").click();
            verifier.presses("Confirm");
            verifier.sees("Keep the evidence").isStill();
            assertThat(verifier.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions()
                                            .setName("Confirm")
                                            .setExact(true)))
                    .hasCount(0);
            if (left == 1) keepsTheEvidence(verifier.isStill());
            verifier.goes(cohort + "/sample").isStill();
        }
        verifier.presses("Close the sampling").sees("Sampling was closed on");
    }

    /** Those that wait for the verifier. */
    private static Locator chosen(Visitor verifier) {
        return verifier.page()
                .locator(".al-lines > li")
                .filter(new Locator.FilterOptions().setHasText("With verifier"));
    }

    private static void picks(Visitor visitor, String label, String words) {
        visitor.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().getByText(label, new Page.GetByTextOptions().setExact(true))))
                .click();
        option(visitor, words).click();
    }

    private static Locator option(Visitor visitor, String words) {
        return visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
