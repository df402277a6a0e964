package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.CostProvision;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostKind;
import no.samraad.engine.provision.CostProvision.SideShare;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.Money;

/** What rules about money say, as sentences (catalogue G). */
final class CostSentences extends PeoplePhrases {
    CostSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(CostProvision provision) {
        return switch (provision) {
            case CostProvision.OwnCosts(var bearer, Set<CostKind> costs) -> {
                String what = and(sorted(costs, this::cost));
                yield switch (bearer) {
                    case EACH_PARTY ->
                        say(
                                "Hver part dekker selv sine utgifter til " + what + ".",
                                "Kvar part dekkjer sjølv sine utgifter til " + what + ".",
                                "Each party bears its own costs of " + what + ".");
                    case EACH_SIDE ->
                        say(
                                "Hver side dekker selv sine utgifter til " + what + ".",
                                "Kvar side dekkjer sjølv sine utgifter til " + what + ".",
                                "Each side bears its own costs of " + what + ".");
                };
            }
            case CostProvision.GroupsPaidFor(List<CostProvision.PaidGroup> groups) ->
                say("Deltakelsen betales ", "Deltakinga blir betalt ", "Taking part is paid for ")
                        + and(groups.stream()
                                .map(one -> say("av ", "av ", "by ")
                                        + partner(one.payer())
                                        + say(" for ", " for ", " on behalf of ")
                                        + partner(one.group()))
                                .toList())
                        + ".";
            case CostProvision.JointBudget(var adoptedBy, var adopted, Money ceiling) ->
                say(
                                "Fellesskapet har et felles budsjett, som vedtas av " + organ(adoptedBy) + " "
                                        + atLatest(adopted) + ".",
                                "Fellesskapet har eit felles budsjett, som blir vedteke av " + organ(adoptedBy) + " "
                                        + atLatest(adopted) + ".",
                                "There is a joint budget, adopted by " + organ(adoptedBy) + " " + atLatest(adopted)
                                        + ".")
                        + (ceiling == null
                                ? ""
                                : say(
                                        " Det er høyst " + amount(ceiling) + " i året.",
                                        " Det er høgst " + amount(ceiling) + " i året.",
                                        " It is at most " + amount(ceiling) + " a year."));
            case CostProvision.NoJointBudget _ ->
                say(
                        "Fellesskapet har ikke eget budsjett.",
                        "Fellesskapet har ikkje eige budsjett.",
                        "There is no joint budget.");
            case CostProvision.CostsShared shared -> shared(shared);
            case CostProvision.HostParty(PartyCode party, Set<CostProvision.HostDuty> duties) -> {
                String what = and(sorted(duties, this::duty));
                yield say(
                        capital(party(party)) + " er vertspart og " + what + ".",
                        capital(party(party)) + " er vertspart og " + what + ".",
                        capital(party(party)) + " is host and " + what + ".");
            }
            case CostProvision.GrantsRanked(var by, var applicant) -> {
                String ranked = say(
                        "Søknader om tilskudd rangeres av " + organ(by) + ".",
                        "Søknader om tilskot blir rangerte av " + organ(by) + ".",
                        "Applications for grants are ranked by " + organ(by) + ".");
                yield ranked + " "
                        + switch (applicant) {
                            case LEAVES_THE_ROUND ->
                                say(
                                        "Den som kommer fra en søker, er ikke med på noen del av rangeringen.",
                                        "Den som kjem frå ein søkjar, er ikkje med på nokon del av rangeringa.",
                                        "Whoever comes from an applicant takes no part in the ranking at all.");
                            case LEAVES_OWN_APPLICATION ->
                                say(
                                        "Den som kommer fra en søker, er ikke med når den søknaden behandles.",
                                        "Den som kjem frå ein søkjar, er ikkje med når den søknaden blir behandla.",
                                        "Whoever comes from an applicant takes no part in that application.");
                            case NOT_STATED ->
                                say(
                                        "Det er ikke sagt om den som kommer fra en søker, kan være med.",
                                        "Det er ikkje sagt om den som kjem frå ein søkjar, kan vere med.",
                                        "Whether someone from an applicant may take part is not stated.");
                        };
            }
        };
    }

    private String cost(CostKind cost) {
        return switch (cost) {
            case TAKING_PART -> say("deltakelse", "deltaking", "taking part");
            case TRAVEL -> say("reise", "reise", "travel");
            case MEETING_PLACE -> say("møtested", "møtestad", "meeting places");
            case SECRETARIAT -> say("sekretariat", "sekretariat", "the secretariat");
            case PROJECT -> say("prosjekter", "prosjekt", "projects");
        };
    }

    private String shared(CostProvision.CostsShared shared) {
        List<String> parts = new ArrayList<>();
        if (!shared.sides().isEmpty()) {
            String list = and(shared.sides().stream().map(this::share).toList());
            parts.add(say(
                    "Felles utgifter deles slik: " + list + ".",
                    "Felles utgifter blir delte slik: " + list + ".",
                    "Common costs are divided: " + list + "."));
        }
        String within = shared.sides().isEmpty()
                ? say("Felles utgifter deles ", "Felles utgifter blir delte ", "Common costs are divided ")
                : say(
                        "Innenfor hver side deles de ",
                        "Innanfor kvar side blir dei delte ",
                        "Within each side they are divided ");
        parts.add(within + key(shared.key()) + ".");
        String unit = switch (shared.unit()) {
            case ORE -> say("hele øre", "heile øre", "whole øre");
            case KRONE -> say("hele kroner", "heile kroner", "whole kroner");
        };
        String remainder = switch (shared.remainder()) {
            case LARGEST_REMAINDER ->
                say(
                        "til dem som ble rundet mest ned",
                        "til dei som blei runda mest ned",
                        "to those who were rounded down the most");
            case THE_LARGEST_PAYER ->
                say("til den som betaler mest", "til den som betaler mest", "to the one that pays most");
            case THE_HOST -> say("til vertsparten", "til vertsparten", "to the host");
        };
        parts.add(say(
                "Delene rundes ned til " + unit + ", og det som er igjen, går " + remainder
                        + ", slik at delene til sammen blir hele beløpet.",
                "Delane blir runda ned til " + unit + ", og det som er att, går " + remainder
                        + ", slik at delane til saman blir heile beløpet.",
                "Shares are rounded down to " + unit + ", and what is left goes " + remainder
                        + ", so that the parts sum to the whole."));
        return String.join(" ", parts);
    }

    private String share(SideShare one) {
        return fraction(one.share()) + say(" på ", " på ", " to ") + side(one.side());
    }

    private String key(CostKey key) {
        return switch (key) {
            case CostKey.PerInhabitant _ -> say("etter innbyggertallet", "etter innbyggjartalet", "by inhabitants");
            case CostKey.EqualShares _ -> say("likt", "likt", "equally");
            case CostKey.EqualThenPerInhabitant(Fraction equal) ->
                say(
                        "med " + fraction(equal) + " likt og resten etter innbyggertallet",
                        "med " + fraction(equal) + " likt og resten etter innbyggjartalet",
                        "with " + fraction(equal) + " equally and the rest by inhabitants");
            case CostKey.FixedAmounts(var amounts) ->
                say("med faste beløp i året: ", "med faste beløp i året: ", "by fixed amounts a year: ")
                        + and(amounts.stream()
                                .map(one -> party(one.party()) + " " + amount(one.amount()))
                                .toList());
            case CostKey.FixedShares(var shares) ->
                say("med faste deler: ", "med faste delar: ", "by fixed shares: ")
                        + and(shares.stream()
                                .map(one -> party(one.party()) + " " + fraction(one.share()))
                                .toList());
        };
    }

    private String duty(CostProvision.HostDuty duty) {
        return switch (duty) {
            case EMPLOYS_THE_SECRETARIAT ->
                say("ansetter sekretariatet", "tilset sekretariatet", "employs the secretariat");
            case KEEPS_THE_ACCOUNTS -> say("fører regnskapet", "fører rekneskapen", "keeps the accounts");
            case KEEPS_THE_ARCHIVE -> say("holder arkivet", "held arkivet", "keeps the archive");
            case SIGNS_CONTRACTS -> say("inngår avtaler", "inngår avtalar", "signs contracts");
            case BEARS_COMMON_COSTS -> say("dekker felles utgifter", "dekkjer felles utgifter", "bears common costs");
        };
    }

    /** Such as {@code 20 000 kroner}, or {@code 20 000,50 kroner} when there are øre. */
    private String amount(Money amount) {
        long rest = amount.ore() % 100;
        String fraction = rest == 0 ? "" : say(",", ",", ".") + (rest < 10 ? "0" : "") + rest;
        String number = grouped(amount.ore() / 100) + fraction;
        return say(number + " kroner", number + " kroner", "NOK " + number);
    }
}
