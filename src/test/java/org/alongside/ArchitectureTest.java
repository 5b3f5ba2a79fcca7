package org.alongside;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Reads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The habits of the house that a machine can see. */
class ArchitectureTest {
    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(Reads.class, ActsOn.class, Acts.class, PublicDoor.class, ForModules.class);

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.alongside");

    @Test
    void entities_and_repositories_stay_in_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or(assignableTo(Repository.class))
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void no_entity_reaches_a_screen() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat(assignableTo(Repository.class))
                .check(MAIN);
    }

    @Test
    void entities_have_no_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotStartingWith("set")
                .check(MAIN);
    }

    @Test
    void looks_live_in_the_stylesheet() {
        noClasses()
                .should(callMethodWhere(DescribedPredicate.describe(
                        "the method is getStyle",
                        call -> call.getTarget().getName().equals("getStyle"))))
                .check(MAIN);
    }

    @Test
    void now_is_asked_of_the_clock() {
        noClasses()
                .should(callMethodWhere(DescribedPredicate.describe(
                        "the method is now() of java.time without a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)))))
                .check(MAIN);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(MAIN);
    }

    @Test
    void the_console_is_for_what_no_log_may_keep() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PlainReport")
                .and()
                .doNotHaveSimpleName("NewKey")
                // the link that opens an empty installation is not for a log that others read
                .and()
                .doNotHaveSimpleName("SetUpNotice")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void dependencies_come_by_the_constructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(MAIN);
    }

    @Test
    void screens_and_controllers_stay_in_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void every_use_case_has_exactly_one_guard() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(haveOneGuard())
                .check(MAIN);
    }

    @Test
    void what_is_for_modules_is_not_called_from_a_screen() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..web..")
                .should(callMethodWhere(DescribedPredicate.describe(
                        "the method is @ForModules",
                        call -> call.getTarget()
                                .resolveMember()
                                .map(member -> member.isAnnotatedWith(ForModules.class))
                                .orElse(false))))
                .check(MAIN);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(MAIN);
    }

    private static ArchCondition<JavaMethod> haveOneGuard() {
        return new ArchCondition<>("have exactly one guard annotation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long guards = GUARDS.stream().filter(method::isAnnotatedWith).count();
                if (guards != 1) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " has " + guards + " guards"));
                }
            }
        };
    }
}
