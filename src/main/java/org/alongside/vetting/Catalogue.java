package org.alongside.vetting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.alongside.accounts.OrganisationFounded;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The kinds of check that come with the program; an organisation may change them and add its own. */
@Component
class Catalogue {
    /** When we look again at what the law lets stand. */
    static final int REVIEW_MONTHS = 36;

    private static final int PVG_MONTHS = 60;
    private static final int PVG_SHARING_DAYS = 14;
    private static final int UPDATE_MONTHS = 12;
    private static final int NOTICE_DAYS = 90;

    private final CheckKinds kinds;
    private final MessageSource messages;
    private final Clock clock;

    Catalogue(CheckKinds kinds, MessageSource messages, Clock clock) {
        this.kinds = kinds;
        this.messages = messages;
        this.clock = clock;
    }

    /** In the transaction that founds the organisation; told twice, it is filled once. */
    @EventListener
    void on(OrganisationFounded founded) {
        OrganisationId here = founded.organisation();
        if (kinds.existsByOrganisation(here)) return;
        add(here, "PVG", Nation.SCOTLAND, true, PVG_MONTHS, REVIEW_MONTHS, PVG_SHARING_DAYS);
        for (String code : List.of("DBS_BASIC", "DBS_STANDARD", "DBS_ENHANCED", "DBS_BARRED"))
            add(here, code, Nation.ENGLAND_AND_WALES, false, null, REVIEW_MONTHS, null);
        add(here, "DBS_UPDATE", Nation.ENGLAND_AND_WALES, false, null, UPDATE_MONTHS, null);
        for (String code : List.of("ACCESSNI_BASIC", "ACCESSNI_STANDARD", "ACCESSNI_ENHANCED"))
            add(here, code, Nation.NORTHERN_IRELAND, false, null, REVIEW_MONTHS, null);
    }

    private void add(
            OrganisationId here,
            String code,
            Nation nation,
            boolean regulated,
            @Nullable Integer valid,
            int review,
            @Nullable Integer sharing) {
        String name = messages.getMessage("vetting.shipped." + code, null, Locale.UK);
        kinds.save(new CheckKind(
                new CheckKindId(Ids.next(clock)),
                here,
                code,
                new CheckKindData(name, nation, regulated, valid, review, sharing, NOTICE_DAYS, true, 0)));
    }
}
