package no.samraad.server.costs.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import no.samraad.engine.cost.CostPart;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.sentence.Names;
import no.samraad.parties.Party;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.web.BodyPages;
import no.samraad.server.costs.Amount;
import no.samraad.server.costs.WhoPays;
import no.samraad.statutes.FindingView;

/** What is said of who pays. */
@Singleton
class CostWords {
    private final NamesOf names;
    private final BodyPages pages;
    private final Messages messages;

    CostWords(NamesOf names, BodyPages pages, Messages messages) {
        this.names = names;
        this.pages = pages;
        this.messages = messages;
    }

    /** Somebody who pays, and how much. */
    record Share(String payer, String kroner) {}

    /**
     * Who pays, on a page.
     *
     * @param shares none where it is not settled
     */
    record Paid(FindingView finding, List<Share> shares) {}

    Paid paid(WhoPays.Answer answer, List<Body> bodies, Language language) {
        return new Paid(
                FindingView.of(answer.judgement().finding(), names(answer, bodies), language),
                answer.parts().stream()
                        .map(part -> share(part, answer.parties(), language))
                        .toList());
    }

    Names names(WhoPays.Answer answer, List<Body> bodies) {
        return names.inRules(bodies, answer.parties(), List.of());
    }

    private Share share(CostPart part, List<Party> parties, Language language) {
        return new Share(payer(part.payer(), parties, language), Amount.shown(part.ore()));
    }

    /** What a payer is called. */
    String payer(Subject payer, List<Party> parties, Language language) {
        return switch (payer) {
            case Subject.OfParty(var code) ->
                parties.stream()
                        .filter(party -> party.code().equals(code.value()))
                        .map(Party::name)
                        .findFirst()
                        .orElse(code.value());
            case Subject.OfPartner(var partner) ->
                text("costs.together", language, pages.partner(partner.value(), language));
            case Subject.OfSide(var side) -> text("costs.side." + side.name().toLowerCase(Locale.ROOT), language);
            case Subject.OfBody _, Subject.OfSeat _, Subject.OfPerson _, Subject.OfCase _ -> "";
        };
    }

    String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElse("??" + key + "??");
    }
}
