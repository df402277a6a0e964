package no.samraad.engine.sentence;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.AlternatingGroups;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.SeatProvision.HoldOver;

/** The words for who people are, and who appoints them: seats, offices, bodies and costs share them. */
class PeoplePhrases extends Phrases {
    private final Language language;
    private final Names names;

    PeoplePhrases(Language language, Names names) {
        super(language, names);
        this.language = language;
        this.names = names;
    }

    /** The community's own words for something. */
    String own(LocalText text) {
        return text.in(language);
    }

    String party(PartyCode party) {
        return names.party(party, language);
    }

    String office(Office office) {
        return switch (office) {
            case CHAIR -> say("leder", "leiar", "chair");
            case DEPUTY_CHAIR -> say("nestleder", "nestleiar", "deputy chair");
            case SECRETARIAT -> say("sekretariat", "sekretariat", "secretariat");
        };
    }

    String appointer(Appointer appointer) {
        return switch (appointer) {
            case Appointer.CommunityBody(BodyCode body) -> body(body);
            case Appointer.OneParty(PartyCode party) -> party(party);
            case Appointer.EachParty _ ->
                say("hver part for sin del", "kvar part for sin del", "each party for its own");
            case Appointer.Outside(LocalText name) -> own(name);
        };
    }

    /** Those a seat or an office is set aside for, such as "praktiserende fastleger". */
    String attribute(Attribute attribute) {
        return switch (attribute) {
            case Attribute.FromParty(PartyCode party) -> from(party(party));
            case Attribute.FromArea(LocalText area) -> from(own(area));
            case Attribute.FromPartiesOfAtLeast(int inhabitants) ->
                say(
                        "noen fra kommuner med minst " + grouped(inhabitants) + " innbyggere",
                        "nokon frå kommunar med minst " + grouped(inhabitants) + " innbyggjarar",
                        "someone from municipalities with at least " + grouped(inhabitants) + " inhabitants");
            case Attribute.FromPartiesBelow(int inhabitants) ->
                say(
                        "noen fra kommuner med færre enn " + grouped(inhabitants) + " innbyggere",
                        "nokon frå kommunar med færre enn " + grouped(inhabitants) + " innbyggjarar",
                        "someone from municipalities with fewer than " + grouped(inhabitants) + " inhabitants");
            case Attribute.WithStanding(Attribute.Standing standing) -> standing(standing);
            case Attribute.FromSector(Attribute.Sector sector) -> from(sector(sector));
        };
    }

    private String from(String where) {
        return say("noen fra ", "nokon frå ", "someone from ") + where;
    }

    private String standing(Attribute.Standing standing) {
        return switch (standing) {
            case PRACTISING_GP ->
                say("praktiserende fastleger", "praktiserande fastlegar", "practising general practitioners");
            case DOCTOR -> say("leger", "legar", "doctors");
            case NURSE -> say("sykepleiere", "sjukepleiarar", "nurses");
            case MUNICIPAL_CHIEF_DOCTOR -> say("kommuneoverleger", "kommuneoverlegar", "municipal chief doctors");
            case MUNICIPAL_DIRECTOR -> say("kommunedirektører", "kommunedirektørar", "municipal directors");
            case HOSPITAL_LEADER -> say("ledere ved sykehuset", "leiarar ved sjukehuset", "leaders of the hospital");
            case MAYOR -> say("ordførere", "ordførarar", "mayors");
            case ELECTED_POLITICIAN -> say("folkevalgte", "folkevalde", "elected politicians");
            case EMPLOYEE_REPRESENTATIVE -> say("tillitsvalgte", "tillitsvalde", "employee representatives");
            case USER_REPRESENTATIVE -> say("brukerrepresentanter", "brukarrepresentantar", "user representatives");
            case YOUTH ->
                say("representanter for ungdom", "representantar for ungdom", "representatives of young people");
        };
    }

    String sector(Attribute.Sector sector) {
        return switch (sector) {
            case SOMATIC_HOSPITAL ->
                say("somatisk spesialisthelsetjeneste", "somatisk spesialisthelseteneste", "somatic hospital care");
            case MENTAL_HEALTH_AND_ADDICTION ->
                say("psykisk helsevern og rus", "psykisk helsevern og rus", "mental health and addiction");
            case EMERGENCY_MEDICINE -> say("akuttmedisin", "akuttmedisin", "emergency medicine");
            case PRIMARY_HEALTH_AND_CARE ->
                say("kommunal helse og omsorg", "kommunal helse og omsorg", "municipal health and care");
            case SOCIAL_SERVICES -> say("sosialtjenesten", "sosialtenesta", "social services");
            case CHILD_WELFARE -> say("barnevernet", "barnevernet", "child welfare");
            case SCHOOL_AND_KINDERGARTEN -> say("skole og barnehage", "skule og barnehage", "school and kindergarten");
            case PUBLIC_HEALTH -> say("folkehelse", "folkehelse", "public health");
        };
    }

    /** Such as "sidene", those between whom something changes hands. */
    String groups(AlternatingGroups groups) {
        return switch (groups) {
            case SIDES -> say("sidene", "sidene", "the sides");
            case PARTNERS -> say("partnerne", "partnarane", "the partners");
            case PARTIES -> say("partene", "partane", "the parties");
        };
    }

    String right(VotingRight right) {
        return switch (right) {
            case VOTES -> say("med stemmerett", "med røysterett", "with a vote");
            case WITHOUT_VOTE -> say("uten stemmerett", "utan røysterett", "without a vote");
        };
    }

    /** How the sitting ends, as an independent clause without its stop. */
    String holdOver(HoldOver holdOver) {
        return switch (holdOver) {
            case UNTIL_SUCCESSOR ->
                say(
                        "den som sitter, blir sittende til en ny er på plass",
                        "den som sit, blir sitjande til ein ny er på plass",
                        "the holder sits on until there is a successor");
            case ENDS_WITH_TERM ->
                say(
                        "den som sitter, går ut når tiden er omme",
                        "den som sit, går ut når tida er omme",
                        "the holder leaves when the term ends");
            case NOT_STATED ->
                say(
                        "det er ikke sagt hva som gjelder til en ny er på plass",
                        "det er ikkje sagt kva som gjeld til ein ny er på plass",
                        "what holds until there is a successor is not stated");
        };
    }

    /** Such as "fire år". */
    String years(int years) {
        return number(years, Gender.NEUTER) + (years == 1 ? say(" år", " år", " year") : say(" år", " år", " years"));
    }

    private String months(int months) {
        return number(months, Gender.MASCULINE)
                + (months == 1 ? say(" måned", " månad", " month") : say(" måneder", " månader", " months"));
    }

    /** Such as "to år" for 24 months, "18 måneder" for 18. */
    String span(int months) {
        return months % 12 == 0 ? years(months / 12) : months(months);
    }

    /** Such as {@code 20 000} in Norwegian, {@code 20,000} in English. */
    String grouped(long number) {
        String digits = String.valueOf(number);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(say("\u00a0", "\u00a0", ","));
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
