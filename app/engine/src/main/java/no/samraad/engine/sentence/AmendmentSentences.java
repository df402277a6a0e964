package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.AmendmentProvision;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.PartiesTakePart;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.ParagraphId;

/** What rules about the life of the rules say, as sentences (catalogue I3 to I7). */
final class AmendmentSentences extends Phrases {
    private final Language language;
    private final Names names;
    private final DecisionSentences decisions;

    AmendmentSentences(Language language, Names names) {
        super(language, names);
        this.language = language;
        this.names = names;
        this.decisions = new DecisionSentences(language, names);
    }

    String sentence(AmendmentProvision provision) {
        return switch (provision) {
            case AmendmentProvision.Amendment(
                    Set<DocumentKind> documents,
                    List<AmendmentTier> tiers,
                    PartiesTakePart parties) -> {
                List<String> parts = new ArrayList<>();
                String what = or(sorted(documents, this::documentKind));
                for (AmendmentTier tier : tiers) {
                    parts.add(tier(tier, what, documents, parts.isEmpty() ? Place.FIRST : Place.AFTER_OTHERS));
                }
                if (parties != null) {
                    parts.add(parties(parties, documents));
                }
                yield String.join(" ", parts);
            }
            case AmendmentProvision.Founding(var decidedBy, var constitution) ->
                foundingDecision(decidedBy) + " " + constitution(constitution);
            case AmendmentProvision.PredecessorReplaced(var predecessor, var followUps) -> {
                String name = predecessor.in(language);
                yield switch (followUps) {
                    case TAKEN_OVER ->
                        say(
                                "Fellesskapet kommer i stedet for " + name + " og tar over det som ikke er fullført.",
                                "Fellesskapet kjem i staden for " + name + " og tek over det som ikkje er fullført.",
                                "The community replaces " + name + " and takes over what is not finished.");
                    case END ->
                        say(
                                "Fellesskapet kommer i stedet for " + name + "; det som ikke er fullført, faller bort.",
                                "Fellesskapet kjem i staden for " + name + "; det som ikkje er fullført, fell bort.",
                                "The community replaces " + name + "; what is not finished lapses.");
                };
            }
            case AmendmentProvision.Transition(var cases, var terms) -> cases(cases) + " " + terms(terms);
            case AmendmentProvision.Joining(var decidedBy, var effect) ->
                say(
                                capital(body(decidedBy)) + " tar opp nye parter.",
                                capital(body(decidedBy)) + " tek opp nye partar.",
                                capital(body(decidedBy)) + " admits new parties.")
                        + (effect == AmendmentProvision.MembershipEffect.TURN_OF_YEAR
                                ? say(
                                        " De er med fra 1. januar.",
                                        " Dei er med frå 1. januar.",
                                        " They take part from 1 January.")
                                : "");
            case AmendmentProvision.Leaving(Deadline notice, var effect, var owed) ->
                say(
                                "En part som vil gå ut, sier fra " + atLatest(notice) + ".",
                                "Ein part som vil gå ut, seier frå " + atLatest(notice) + ".",
                                "A party that will leave says so " + atLatest(notice) + ".")
                        + (effect == AmendmentProvision.MembershipEffect.TURN_OF_YEAR
                                ? say(
                                        " Den går ut 31. desember.",
                                        " Parten går ut 31. desember.",
                                        " It leaves on 31 December.")
                                : "")
                        + " "
                        + owed(owed);
            case AmendmentProvision.ConformityReport(int months, var to) -> {
                String often = months == 12
                        ? say("hvert år", "kvart år", "every year")
                        : say(
                                "hver " + months + ". måned",
                                "kvar " + months + ". månad",
                                "every " + months + " months");
                yield say(
                        capital(body(to)) + " får " + often + " en rapport om hvordan reglene er fulgt.",
                        capital(body(to)) + " får " + often + " ein rapport om korleis reglane er følgde.",
                        capital(body(to)) + " has a report " + often + " on how the rules have been kept.");
            }
        };
    }

    /** Whether other ways of changing the rules are said before this one: what is left for it, is the rest. */
    private enum Place {
        FIRST,
        AFTER_OTHERS
    }

    private String tier(AmendmentTier tier, String what, Set<DocumentKind> documents, Place place) {
        String body = body(tier.body());
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (tier.changes()) {
                    case ChangesOfTier.EveryChange _ ->
                        switch (place) {
                            case FIRST ->
                                say(
                                        capital(body) + " vedtar endringer i " + what + ".",
                                        capital(body) + " vedtek endringar i " + what + ".",
                                        capital(body) + " adopts changes in " + what + ".");
                            case AFTER_OTHERS ->
                                say(
                                        capital(body) + " vedtar alle andre endringer i " + what + ".",
                                        capital(body) + " vedtek alle andre endringar i " + what + ".",
                                        capital(body) + " adopts all other changes in " + what + ".");
                        };
                    case ChangesOfTier.ChangesOf(Set<ParagraphId> paragraphs) -> {
                        String list = labels(paragraphs, documents);
                        yield say(
                                capital(body) + " vedtar endringer i " + what + " som rører ved " + list + ".",
                                capital(body) + " vedtek endringar i " + what + " som rører ved " + list + ".",
                                capital(body) + " adopts changes in " + what + " that touch " + list + ".");
                    }
                    case ChangesOfTier.ChangesMarked(var size) ->
                        switch (size) {
                            case SMALL ->
                                say(
                                        capital(body) + " vedtar små endringer i " + what + ".",
                                        capital(body) + " vedtek små endringar i " + what + ".",
                                        capital(body) + " adopts small changes in " + what + ".");
                            case LARGE ->
                                say(
                                        capital(body) + " vedtar store endringer i " + what + ".",
                                        capital(body) + " vedtek store endringar i " + what + ".",
                                        capital(body) + " adopts large changes in " + what + ".");
                        };
                });
        parts.add(mode(tier.mode()));
        if (tier.earlierMeetings() == 0) {
            parts.add(say(
                    "Endringen kan vedtas i det møtet som drøfter den først.",
                    "Endringa kan vedtakast i det møtet som drøftar ho først.",
                    "The change may be adopted by the meeting that first discusses it."));
        } else {
            String count = number(tier.earlierMeetings(), Gender.NEUTER);
            boolean one = tier.earlierMeetings() == 1;
            parts.add(say(
                    "Endringen skal være drøftet i minst " + count
                            + (one ? " tidligere møte enn det" : " tidligere møter enn det") + " som vedtar den.",
                    "Endringa skal vere drøfta i minst " + count + " tidlegare møte enn det som vedtek ho.",
                    "The change must have been discussed in at least " + count
                            + (one ? " earlier meeting" : " earlier meetings") + " than the one that adopts it."));
            if (tier.leastDaysBetween() > 0) {
                int days = tier.leastDaysBetween();
                parts.add(say(
                        "Det skal gå minst " + number(days, Gender.MASCULINE) + (days == 1 ? " dag" : " dager")
                                + " fra det ene til det neste.",
                        "Det skal gå minst " + number(days, Gender.MASCULINE) + (days == 1 ? " dag" : " dagar")
                                + " frå det eine til det neste.",
                        "At least " + number(days, Gender.MASCULINE) + (days == 1 ? " day" : " days")
                                + " must pass from one to the next."));
            }
            parts.add(
                    switch (tier.text()) {
                        case SAME_TEXT ->
                            say(
                                    "Det er den samme teksten som drøftes og vedtas.",
                                    "Det er den same teksten som blir drøfta og vedteken.",
                                    "It is the same text that is discussed and adopted.");
                        case MAY_CHANGE ->
                            say(
                                    "Teksten kan endres fra det ene møtet til det neste.",
                                    "Teksten kan endrast frå det eine møtet til det neste.",
                                    "The text may be changed from one meeting to the next.");
                    });
        }
        return String.join(" ", parts);
    }

    private String mode(DecisionMode mode) {
        return decisions.sentence(new DecidesBy(mode));
    }

    private String labels(Set<ParagraphId> paragraphs, Set<DocumentKind> documents) {
        return and(new TreeSet<>(paragraphs)
                .stream()
                        .map(paragraph -> names.paragraph(paragraph, documents, language))
                        .toList());
    }

    private String parties(PartiesTakePart parties, Set<DocumentKind> documents) {
        String where = parties.paragraphs().isEmpty()
                ? ""
                : say(" (det gjør ", " (det gjer ", " (as do ") + labels(parties.paragraphs(), documents) + ")";
        return switch (parties.part()) {
            case AGREE ->
                say(
                        "Der endringen rører ved det samarbeidsavtalen sier" + where
                                + ", må alle partene i avtalen være enige.",
                        "Der endringa rører ved det samarbeidsavtalen seier" + where
                                + ", må alle partane i avtalen vere samde.",
                        "Where the change touches what the cooperation agreement says" + where
                                + ", all parties to the agreement must agree.");
            case TAKE_PART ->
                say(
                        "Der endringen rører ved det samarbeidsavtalen sier" + where
                                + ", skal alle partene i avtalen være med, med et ja eller et nei.",
                        "Der endringa rører ved det samarbeidsavtalen seier" + where
                                + ", skal alle partane i avtalen vere med, med eit ja eller eit nei.",
                        "Where the change touches what the cooperation agreement says" + where
                                + ", all parties to the agreement must take part, with a yes or a no.");
            case ARE_HEARD ->
                say(
                        "Der endringen rører ved det samarbeidsavtalen sier" + where
                                + ", skal alle partene i avtalen være hørt.",
                        "Der endringa rører ved det samarbeidsavtalen seier" + where
                                + ", skal alle partane i avtalen vere høyrde.",
                        "Where the change touches what the cooperation agreement says" + where
                                + ", all parties to the agreement must have been heard.");
        };
    }

    private String foundingDecision(AmendmentProvision.FoundingDecision decision) {
        return switch (decision) {
            case EACH_COUNCIL_AND_BOARD ->
                say(
                        "Hvert kommunestyre og styret i hvert helseforetak vedtar å være med.",
                        "Kvart kommunestyre og styret i kvart helseføretak vedtek å vere med.",
                        "Each municipal council and the board of each hospital trust decides to join.");
            case EACH_PARTY ->
                say(
                        "Hver part vedtar å være med, slik den selv bestemmer.",
                        "Kvar part vedtek å vere med, slik parten sjølv bestemmer.",
                        "Each party decides to join, in its own way.");
        };
    }

    private String constitution(AmendmentProvision.ConstitutionAllowed allowed) {
        return switch (allowed) {
            case WHEN_ALL_HAVE_DECIDED ->
                say(
                        "Fellesskapet konstitueres når alle har vedtatt det.",
                        "Fellesskapet blir konstituert når alle har vedteke det.",
                        "The community is constituted when all have decided so.");
            case WITH_THOSE_THAT_HAVE_DECIDED ->
                say(
                        "Fellesskapet kan konstitueres med dem som har vedtatt det.",
                        "Fellesskapet kan konstituerast med dei som har vedteke det.",
                        "The community may be constituted with those that have decided so.");
        };
    }

    private String cases(AmendmentProvision.RunningCases cases) {
        return switch (cases) {
            case AmendmentProvision.RunningCases.NewRulesAtOnce _ ->
                say(
                        "De nye reglene gjelder også saker som er i gang.",
                        "Dei nye reglane gjeld også saker som er i gang.",
                        "The new rules hold for cases under way too.");
            case AmendmentProvision.RunningCases.OldRulesFrom(var stage) ->
                switch (stage) {
                    case SUBMITTED ->
                        say(
                                "Saker som var meldt inn før, fullføres etter de gamle reglene.",
                                "Saker som var melde inn før, blir fullførte etter dei gamle reglane.",
                                "Cases submitted before are finished by the old rules.");
                    case NOTIFIED ->
                        say(
                                "Saker det var kalt inn til før, fullføres etter de gamle reglene.",
                                "Saker det var kalla inn til før, blir fullførte etter dei gamle reglane.",
                                "Cases of which notice was sent before are finished by the old rules.");
                    case TREATED ->
                        say(
                                "Saker som var behandlet i et møte før, fullføres etter de gamle reglene.",
                                "Saker som var behandla i eit møte før, blir fullførte etter dei gamle reglane.",
                                "Cases treated in a meeting before are finished by the old rules.");
                };
        };
    }

    private String terms(AmendmentProvision.RunningTerms terms) {
        return switch (terms) {
            case SIT_OUT ->
                say(
                        "De som er oppnevnt, sitter perioden ut.",
                        "Dei som er oppnemnde, sit perioden ut.",
                        "Those already appointed sit out their terms.");
            case END ->
                say(
                        "Periodene til dem som er oppnevnt, tar slutt når de nye reglene begynner å gjelde.",
                        "Periodane til dei som er oppnemnde, tek slutt når dei nye reglane tek til å gjelde.",
                        "The terms of those already appointed end when the new rules begin to hold.");
        };
    }

    private String owed(AmendmentProvision.OwedAtLeaving owed) {
        return switch (owed) {
            case NOTHING ->
                say("Den skylder ikke noe etterpå.", "Parten skuldar ikkje noko etterpå.", "It owes nothing after.");
            case SHARE_OF_WHAT_WAS_DECIDED ->
                say(
                        "Den dekker sin del av det som ble vedtatt mens den var med.",
                        "Parten dekkjer sin del av det som blei vedteke medan han var med.",
                        "It bears its share of what was decided while it took part.");
        };
    }
}
