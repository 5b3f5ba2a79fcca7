package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrainingGuardTest extends TrainingTest {
    @Autowired
    TrainingGuard guard;

    @Autowired
    RoleTrainingService needs;

    @Autowired
    CourseService courses;

    @Autowired
    RoleProfileService profiles;

    @Autowired
    OpportunityService opportunities;

    @Test
    void g8_nobody_is_ready_before_the_training_of_their_role_is_complete() {
        UserId admin = somebody.signsIn(somebody.organisation(), Set.of(Role.ADMINISTRATOR, Role.MANAGER), dundee)
                .user();
        RoleProfileId role = profiles.add(new RoleProfileData("Mentor", "", true, 0));
        OpportunityId opportunity = opportunities.add(new OpportunityData(
                role,
                "mentor-" + UUID.randomUUID().toString().substring(0, 8),
                "Mentor",
                "",
                "",
                "",
                TODAY,
                TODAY.plusDays(30),
                Set.of(dundee),
                null,
                0));
        assertThat(guard.conditions(ada, opportunity, Stage.READY, TODAY)).isEmpty();
        ProgrammeId course = training.aCourse();
        needs.save(role, Set.of(course, award));
        assertThat(guard.conditions(ada, opportunity, Stage.READY, TODAY))
                .hasSize(2)
                .allMatch(one -> one.rule().equals("G8") && !one.met());
        as(coordinator);
        courses.completedElsewhere(ada, course, TODAY);
        as(trainer);
        training.competentInAll(cohort, ada);
        assertThat(guard.conditions(ada, opportunity, Stage.READY, TODAY)).allMatch(Condition::met);
        assertThat(guard.conditions(ada, opportunity, Stage.READY, TODAY.minusDays(1)))
                .noneMatch(Condition::met);
        as(admin);
    }
}
