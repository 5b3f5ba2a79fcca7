package org.alongside.accounts;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.INTERNAL_VERIFIER;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.alongside.accounts.Role.VOLUNTEER;

import java.util.Set;

/** What may be done, and by whom. Acts on a person reach the people in the doer's areas; a volunteer's reach themself. */
public enum Act {
    /** Open Today. */
    SEE_TODAY(Role.values()),
    /** The names of areas and of those who work here: what everybody who signs in may know. */
    KNOW_THE_ORGANISATION(Role.values()),
    /** List and find people: each row is then limited by {@link PersonalData#IDENTITY}. */
    LIST_PEOPLE(COORDINATOR, VETTING_LEAD, MANAGER, PRIVACY_LEAD),
    ENTER_APPLICATION(COORDINATOR),
    /** Put names and ordinary contact details right. */
    EDIT_DETAILS(COORDINATOR),
    SHORTLIST(COORDINATOR),
    PUT_ON_HOLD(COORDINATOR),
    /** Find a time and a place for a talk. */
    ARRANGE_INTERVIEW(COORDINATOR, VETTING_LEAD),
    /** Say what came of a talk; only whoever was on its panel. */
    RECORD_INTERVIEW(COORDINATOR, VETTING_LEAD, MANAGER),
    OFFER(COORDINATOR),
    /** For the person, who said yes by phone or letter. */
    ACCEPT_FOR(COORDINATOR),
    /** Say that somebody came to the induction, or accepted an agreement on paper. */
    RECORD_ONBOARDING(COORDINATOR),
    /** Write what everybody accepts before they begin. */
    WRITE_AGREEMENTS(MANAGER),
    /** From Ready to Active. */
    ACTIVATE(COORDINATOR),
    /** Give somebody another supervisor, and see who has none. */
    ASSIGN_SUPERVISOR(COORDINATOR, MANAGER),
    /** Plan, hold and sign supervision with one’s own volunteers. */
    SUPERVISE(SUPERVISOR),
    /** Read one’s own supervision, sign it, say that an action is done. */
    ANSWER_SUPERVISION(VOLUNTEER),
    /** Say who came to a group meeting. */
    HOLD_GROUP_MEETINGS(COORDINATOR, SUPERVISOR, MANAGER),
    /** See whose supervision is due, held and missed. */
    SEE_SUPERVISION_DATES(MANAGER, PRIVACY_LEAD),
    /** How often supervision is due; who leads on concerns; which roles pause their matches. */
    SET_SUPERVISION(MANAGER),
    /** Tell the named lead about something that worries. */
    RAISE_CONCERN(VOLUNTEER, COORDINATOR, VETTING_LEAD, TRAINER, INTERNAL_VERIFIER, SUPERVISOR, MANAGER, PRIVACY_LEAD),
    /** See what became of a concern: what one raised, leads on, or answers for. */
    FOLLOW_CONCERNS(COORDINATOR, VETTING_LEAD, TRAINER, SUPERVISOR, MANAGER, PRIVACY_LEAD),
    /** Look into a concern as its named lead, decide, and close it. */
    LEAD_CONCERNS(MANAGER),
    DECLINE(COORDINATOR),
    /** Pause somebody who works with us; a co-ordinator only in an emergency. */
    SUSPEND(COORDINATOR, MANAGER),
    END_SUSPENSION(MANAGER),
    /** Record that somebody has left, with our thanks. */
    SAY_GOODBYE(MANAGER),
    /** Say that I want to leave, and when; or that I stay. */
    SAY_I_LEAVE(VOLUNTEER),
    /** Take one's own last move back, within a minute. */
    TAKE_BACK(COORDINATOR, MANAGER),
    /** For the person, who said so by phone or letter. */
    WITHDRAW_FOR(COORDINATOR),
    WRITE_NOTE(COORDINATOR, VETTING_LEAD, MANAGER),
    RING_BACK(COORDINATOR),
    POST_LETTER(VETTING_LEAD),
    /** Say that somebody has been told, by phone or by letter. */
    TELL(COORDINATOR, VETTING_LEAD),
    /** Give the person a code to sign in with, on paper. */
    PRINT_SIGN_IN_CODE(COORDINATOR),
    WITHDRAW_MYSELF(VOLUNTEER),
    /** Go on from my space to where my agreements, referees and checks are answered. */
    OPEN_MY_STATUS(VOLUNTEER),
    /** Ask for checks, write down what was seen, decide. */
    RUN_CHECKS(VETTING_LEAD),
    /** Hear what somebody tells us about themself in private, weigh it, decide. */
    HEAR_DISCLOSURE(VETTING_LEAD),
    /** Decide on a check or a self-disclosure together with the colleague who proposed it, where the role asks for two. */
    DECIDE_WITH(VETTING_LEAD, MANAGER),
    /** Name and ask referees, write down what they said. */
    TAKE_REFERENCES(COORDINATOR, VETTING_LEAD),
    MANAGE_ACCOUNTS(ADMINISTRATOR),
    MANAGE_AREAS(ADMINISTRATOR),
    MANAGE_ROLE_PROFILES(ADMINISTRATOR),
    MANAGE_PRISONS(ADMINISTRATOR, VETTING_LEAD),
    /** The names of prisons and the kinds of clearance they give. */
    KNOW_PRISONS(COORDINATOR, VETTING_LEAD, SUPERVISOR, MANAGER, ADMINISTRATOR, VOLUNTEER),
    /** Move a clearance on, and decide on keys; what the prison wrote is entered by nobody else. */
    WORK_ON_CLEARANCE(VETTING_LEAD),
    /** Put legal names, birth date and addresses right. */
    EDIT_LEGAL_IDENTITY(COORDINATOR, VETTING_LEAD),
    /** See who may go where. */
    SEE_WHO_MAY_ENTER(COORDINATOR, VETTING_LEAD, MANAGER),
    MANAGE_OPPORTUNITIES(ADMINISTRATOR, COORDINATOR, MANAGER),
    /** The names of awards and courses. */
    KNOW_TRAINING(COORDINATOR, TRAINER, INTERNAL_VERIFIER, MANAGER, ADMINISTRATOR),
    /** Look after awards, their units, courses and awarding bodies. */
    MANAGE_TRAINING(ADMINISTRATOR, MANAGER),
    /** List cohorts: a trainer and a verifier their own, others those of their areas. */
    SEE_COHORTS(COORDINATOR, TRAINER, INTERNAL_VERIFIER, MANAGER),
    /** Make a cohort with its sessions, move them, say who teaches and who verifies. */
    ARRANGE_COHORTS(COORDINATOR, TRAINER, MANAGER),
    /** Enter somebody for a cohort, and keep their candidate number. */
    ENTER_CANDIDATES(COORDINATOR, MANAGER),
    /** Keep the register, take evidence and decide on it, in one’s own cohorts. */
    ASSESS(TRAINER),
    /** Look at a sample of decisions, confirm them or return them; answer appeals. */
    VERIFY(INTERNAL_VERIFIER),
    /** Hand in what I did for a unit. */
    HAND_IN(VOLUNTEER),
    /** Ask that a decision on my work is looked at again. */
    APPEAL(VOLUNTEER),
    /** For the person, who said so by phone or letter. */
    APPEAL_FOR(COORDINATOR),
    /** Say that somebody completed a course before they came to us. */
    RECORD_TRAINING(COORDINATOR),
    /** Claim an award at its awarding body, and keep what came back. */
    CLAIM_AWARDS(MANAGER),
    /** Issue, revoke and replace certificates of completion; see what they would look like. */
    ISSUE_CERTIFICATES(MANAGER),
    /** Say whether an award’s full title or its discreet description is printed: the holder, or a colleague whom they told. */
    CHOOSE_TITLE(VOLUNTEER, COORDINATOR, MANAGER),
    /** List those who asked for a mentor in one’s areas. */
    SEE_REFERRALS(COORDINATOR, MANAGER),
    /** Enter a referral, put it right, say what came of it. */
    KEEP_REFERRALS(COORDINATOR),
    /** Choose a mentor for somebody, make the agreement, begin and end a match. */
    MATCH(COORDINATOR),
    PAUSE_MATCHES(COORDINATOR, MANAGER),
    /** Let a whole project rest, and go on. */
    REST_PROJECTS(MANAGER),
    /** Plan a meeting and say what came of it: the mentor, or a colleague for them. */
    PLAN_VISITS(VOLUNTEER, COORDINATOR),
    /** Say that a mentor was in touch, and what it cost them: themself, or a colleague for them. */
    LOG_CONTACT(VOLUNTEER, COORDINATOR),
    /** See what waits to be paid back to mentors, and say that it is paid. */
    PAY_EXPENSES(COORDINATOR, MANAGER),
    /** Say what a mentor would like and what not: themself, or a colleague for them. */
    KEEP_WISHES(VOLUNTEER, COORDINATOR),
    /** What is usual for matches, and by when we remind ourselves. */
    SET_UP_MENTORING(MANAGER),
    /** See figures about people in one’s areas; each figure is then limited by the {@link PersonalData} that it counts. */
    SEE_FIGURES(COORDINATOR, MANAGER),
    /** List who is where on the way to paid work. */
    SEE_PATHWAYS(MANAGER),
    /** Say what a role asks before somebody is considered for paid work. */
    SET_PATHWAY_CRITERIA(MANAGER),
    /** Consider somebody for paid work in a panel, and offer it; the named lead gives their word. */
    REVIEW_FOR_PAID_WORK(MANAGER),
    /** Say yes to paid work, or that I stay a volunteer. */
    ANSWER_PAID_OFFER(VOLUNTEER),
    /** For the person, who said so by phone or letter. */
    ANSWER_PAID_OFFER_FOR(MANAGER),
    /** Keep the contract, and begin paid work. */
    START_PAID_WORK(MANAGER),
    SEE_AUDIT(PRIVACY_LEAD),
    /** Hand out, or remove, everything kept about somebody. */
    ANSWER_DATA_REQUESTS(PRIVACY_LEAD),
    /** Stop anything about somebody from being removed. */
    HOLD_DATA(PRIVACY_LEAD),
    SEE_OUTBOX(ADMINISTRATOR);

    private final Set<Role> by;

    Act(Role... by) {
        this.by = Set.of(by);
    }

    /** The roles that may do this. */
    public Set<Role> by() {
        return by;
    }
}
