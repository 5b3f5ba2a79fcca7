package org.alongside.mentoring.ui;

import org.alongside.mentoring.CountedContact;

/** Contacts of several mentors, the newest first. */
class CountedGrid extends StackedGrid<CountedContact> {
    CountedGrid(MentoringWords words) {
        super(words.text("mentoring.contacts"), words);
        wide(addComponentColumn(row -> mentor(row.person(), row.mentor())), "mentoring.mentor", 3);
        wide(addColumn(row -> words.mentee(row.mentee())), "mentoring.hours.by-match.head", 2);
        wide(addColumn(row -> words.day(row.on())), "mentoring.contact.day", 1);
        wide(addColumn(row -> words.text("mentoring.how." + row.how())), "mentoring.contact.how", 1);
        wide(addColumn(row -> words.length(row.minutes())), "mentoring.contact.how-long", 1);
        narrow(
                addComponentColumn(row -> stack(
                        mentor(row.person(), row.mentor()),
                        words.text(
                                "mentoring.hours.contact-facts",
                                words.days().brief(row.on()),
                                words.mentee(row.mentee()),
                                words.text("mentoring.how." + row.how()),
                                words.length(row.minutes())))),
                "mentoring.mentor");
    }
}
