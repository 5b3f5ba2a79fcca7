package org.alongside.recruitment.web;

import java.util.Optional;
import org.alongside.forms.DraftDetails;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.forms.web.FormHost;
import org.alongside.forms.web.FormPages;
import org.alongside.recruitment.ApplicationService;
import org.alongside.recruitment.OpenOpportunity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** The application form of each opportunity: where its pages lie and who receives it. */
@Component
class ApplicationForms {
    /** A form that this browser has begun, with what opens it. */
    record Begun(DraftKey key, DraftDetails draft) {}

    private final ApplicationService applications;
    private final FormService forms;
    private final FormPages pages;

    ApplicationForms(ApplicationService applications, FormService forms, FormPages pages) {
        this.applications = applications;
        this.forms = forms;
        this.pages = pages;
    }

    FormHost host(OpenOpportunity opportunity) {
        FormUse use = applications.use(opportunity.id());
        String base = "/apply/" + opportunity.address();
        return new FormHost(use, base, base, key -> applications.send(key, use));
    }

    /** What somebody has begun here and not sent. */
    Optional<Begun> begun(FormHost host, ServletWebRequest web) {
        return pages.keys(web)
                .flatMap(key -> forms.draft(key, host.use()).map(draft -> new Begun(key, draft)).stream())
                .filter(begun -> begun.draft().begun() && !begun.draft().isSent())
                .findFirst();
    }
}
