package org.alongside.demonstration;

import java.util.List;

/** What invented people write and say. Data like their names, so it stands here and not in the message files. */
final class Words {
    static final List<String> WHY = List.of(
            "Somebody did this for me once and I never forgot it.",
            "I have time now, and I would like to give some of it back.",
            "My brother had nobody to talk to when he came home. I want that to be different for others.",
            "I like people, and I am told that I listen well.",
            "I am studying social work and want to learn by doing.",
            "I want to be useful. I know how hard the first weeks can be.");
    static final List<String> BRING = List.of(
            "Patience. I have three teenagers.",
            "I know every bus in the town and most of the people on it.",
            "I worked in a kitchen for twelve years. I can teach somebody to cook for a week on very little.",
            "I do not judge. I turn up when I say I will.",
            "I speak Polish and English.",
            "I have filled in all the forms there are.");
    static final List<String> EASIER = List.of(
            "", "", "Somewhere without stairs, please.", "Bus fares.", "I read slowly. Please ring rather than write.");
    static final List<String> TIMES = List.of("weekday-mornings", "weekday-afternoons", "weekday-evenings", "weekends");
    static final List<String> CALLS = List.of(
            "Warm talk. Free on most evenings. Would like to start soon.",
            "Left a message, they rang back. Keen, asked about the training.",
            "Good questions about boundaries. Would suit the community role.",
            "Works shifts, so times change. Happy to plan two weeks ahead.");
    static final String NO = "Thank you for your form. This time we could not offer you a place.";
    static final String ELSE =
            "Our shop in Dundee is glad of help at any time, and you can apply again from the spring.";

    static final String PLACE = "Our office, 12 Invented Street";
    static final String TRAVEL = "Bus 22 stops outside. We pay back your travel.";
    static final String FEEDBACK = "Thank you for coming. You listen well and know why you want this.";
    static final String OFFER = "We are glad to ask you. Take the time that you need.";

    static final String TOLD = "When I was nineteen I took a car that was not mine. That is fourteen years ago.";
    static final String THEN = "I had no home that winter, and I was angry with everybody.";
    static final String HELPS = "My sister, and the choir.";
    static final String TALKED =
            "We talked for an hour, with tea. They told the whole of it, and asked how others had managed their first weeks.";
    static final String VIEW = "They know what it did to the man whose car it was. They wrote to him.";
    static final String AGREED = "For the first three months somebody with experience comes along.";
    static final String YES = "Thank you for trusting us with this. We are glad that you are here.";

    private Words() {}
}
