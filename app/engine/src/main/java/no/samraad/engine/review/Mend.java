package no.samraad.engine.review;

import no.samraad.engine.finding.Question;

/** What would mend a flaw. */
public sealed interface Mend {
    /** Answer the question, in the text or as a choice. */
    record AnswerIt(Question question) implements Mend {}

    /** Take out the rule that does not hold, or make it stricter. */
    record RemoveOrTighten() implements Mend {}

    /** Keep one of the rules and take out the others. */
    record KeepOne() implements Mend {}

    /** Give each rule an id of its own. */
    record GiveOwnId() implements Mend {}

    /** Name a rule that is there. */
    record NameExistingRule() implements Mend {}

    /** Put the numbers right. */
    record PutNumbersRight() implements Mend {}

    /** Ask for no more than this. */
    record AskForAtMost(int number) implements Mend {}

    /** Ask for at least this. */
    record AskForAtLeast(int number) implements Mend {}

    /** Ask for more than half. */
    record AskForMoreThanHalf() implements Mend {}

    /** Ask all to answer, or for enough of all seats. */
    record AskForAnswersOfMore() implements Mend {}

    /** Count from the other side. */
    record CountTheOtherWay() implements Mend {}

    /** Have cases submitted earlier, or send notice later. */
    record CasesEarlier() implements Mend {}

    /** Give the publication at least so many days. */
    record PublishLater(int days) implements Mend {}

    /** Count the publication in working days, as the window is. */
    record CountBothInWorkingDays() implements Mend {}

    /** Let minutes be published before they are approved. */
    record PublishUnapproved() implements Mend {}

    /** Say what holds when that partner stays away. */
    record SayWhatHoldsWithoutThem() implements Mend {}

    /** Add a tier for the changes that fit none. */
    record AddTierForTheRest() implements Mend {}

    /** Put the stricter tier first. */
    record StricterTierFirst() implements Mend {}

    /** Add a rule that says how the documents are changed. */
    record AddAmendmentRule() implements Mend {}

    /** Say which seats the body has, or name another body. */
    record GiveTheBodySeats() implements Mend {}

    /** Say in one place that both must be kept, or keep one of them. */
    record SayThatBothHold() implements Mend {}

    /** Change the text in the other languages too. */
    record ChangeTheOthersToo() implements Mend {}

    /** Say which body it reports to. */
    record SayWhomItReportsTo() implements Mend {}

    /** Say who appoints. */
    record SayWhoAppoints() implements Mend {}

    /** Say who pays. */
    record SayWhoPays() implements Mend {}

    /** Divide by something all who pay have. */
    record DivideByAnotherKey() implements Mend {}
}
