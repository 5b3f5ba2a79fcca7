package org.alongside.people;

import java.time.Period;
import org.alongside.privacy.Audit;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.privacy.RetentionRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long the file of a person is kept, as the public page on information promises (domain, section 6).
 *
 * <p>A no and a stop lie before Active by the table in {@link Stage}; whoever was Active ends in Left.
 */
@Configuration(proxyBeanMethods = false)
class HowLongFilesAreKept {
    static final Period AFTER_NO_OR_STOP = Period.ofMonths(6);
    static final Period AFTER_LEAVING = Period.ofYears(6);

    @Bean
    RetentionRule declinedFiles(Journeys journeys, ObjectProvider<PersonalDataHolder> holders, Audit audit) {
        return new EndedFiles(Stage.DECLINED, AFTER_NO_OR_STOP, journeys, holders, audit);
    }

    @Bean
    RetentionRule withdrawnFiles(Journeys journeys, ObjectProvider<PersonalDataHolder> holders, Audit audit) {
        return new EndedFiles(Stage.WITHDRAWN, AFTER_NO_OR_STOP, journeys, holders, audit);
    }

    @Bean
    RetentionRule filesOfLeavers(Journeys journeys, ObjectProvider<PersonalDataHolder> holders, Audit audit) {
        return new EndedFiles(Stage.LEFT, AFTER_LEAVING, journeys, holders, audit);
    }
}
