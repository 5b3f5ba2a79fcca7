package org.alongside.journeys;

import java.util.function.Consumer;

/**
 * Somebody who applies to be a befriender.
 *
 * @param name such as “Tam O’Shanter”; the first part of it is what to call them
 * @param look is told of every page that comes
 */
record Applicant(String name, Visitor visitor, Consumer<String> look) {
    Applicant(Visitor visitor, Consumer<String> look) {
        this("Tam O’Shanter", visitor, look);
    }

    static Applicant inAHurry(Visitor visitor) {
        return new Applicant(visitor, page -> {});
    }

    static Applicant called(String name, Visitor visitor) {
        return new Applicant(name, visitor, page -> {});
    }

    /** Answers the first question, and the code that came for it. */
    String begins() {
        visitor.goes("/").follows("Apply").reads("Befriender");
        look.accept("start");
        visitor.follows("Start now").reads("What is your name?");
        look.accept("question");
        visitor.types("Your name", name)
                .types("What should we call you?", firstName())
                .presses("Continue")
                .reads("Keep this code");
        look.accept("code");
        return digits(0);
    }

    String firstName() {
        return name.split(" ")[0];
    }

    void fillsInTheRest() {
        fillsInTheRest(how -> how.chooses("Ring or text me").types("Phone number", "07700 900123"));
    }

    /** @param reached says how the person wants to be reached */
    void fillsInTheRest(Consumer<Visitor> reached) {
        visitor.reads("How should we get in touch?");
        look.accept("contact");
        reached.accept(visitor);
        visitor.presses("Continue");
        writes("why", "Why do you want to do this?", "Somebody did it for me.");
        writes("bring", "What would you bring?", "I listen, and I am on time.");
        visitor.reads("When are you free?");
        look.accept("when");
        visitor.chooses("Weekends").presses("Continue").reads("What would make it easier for you?");
        look.accept("easier");
        visitor.presses("Continue").reads("Check your answers");
        look.accept("check");
    }

    /** The reference that came for it. */
    String sends() {
        visitor.presses("Send it to us").reads("Thank you. We have your form");
        look.accept("sent");
        return digits(0);
    }

    /** On another phone or computer, with the two numbers. */
    static Visitor asksWhereItIs(Visitor elsewhere, String reference, String code) {
        return elsewhere
                .goes("/status")
                .types("Reference", reference)
                .types("Form code", code)
                .presses("Show me");
    }

    private void writes(String page, String question, String answer) {
        visitor.reads(question);
        look.accept(page);
        visitor.types(question, answer).presses("Continue");
    }

    private String digits(int which) {
        return visitor.page()
                .locator(".codebox .digits")
                .nth(which)
                .innerText()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
