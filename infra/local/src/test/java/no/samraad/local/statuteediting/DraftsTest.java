package no.samraad.local.statuteediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.server.statuteediting.Change;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftSaveRow;
import no.samraad.server.statuteediting.DraftState;
import no.samraad.server.statuteediting.Drafts;
import no.samraad.server.statuteediting.EditDocument;
import no.samraad.server.statuteediting.RestoreDraft;
import no.samraad.server.statuteediting.SaveDraft;
import no.samraad.server.statuteediting.StartDraft;
import no.samraad.server.statuteediting.WithdrawDraft;
import no.samraad.statutes.StatutesInForce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Utkast til vedtekter: alt som lagres, finnes igjen")
class DraftsTest {
    private static final String TROMS = "troms-ofoten";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @Test
    @DisplayName("a draft begins as the version in force on the day, not yet adopted and not yet in force")
    void startedFromAVersion() {
        int number = started();
        Draft draft = draft(number).orElseThrow();
        StatutesDocument version = SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(StatutesInForce.class).documents(SAMRAAD.tenant(TROMS)).stream()
                        .filter(document -> document.kind() == DocumentKind.STATUTES
                                && document.inForceFrom().equals(LocalDate.of(2025, 6, 12)))
                        .findFirst()
                        .orElseThrow());
        assertThat(draft.document().paragraphs()).isEqualTo(version.paragraphs());
        assertThat(draft.document().adopted()).isNull();
        assertThat(draft.document().inForceFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(draft.basedOn()).contains(version.inForceFrom());
        assertThat(draft.state()).isEqualTo(DraftState.WORKING);
        assertThat(draft.version()).isEqualTo(1);
        assertThat(started()).as("the next one has its own number").isEqualTo(number + 1);
    }

    @Test
    @DisplayName("a save is kept whole, and an earlier one can be taken back as a new save")
    void savedAndRestored() {
        int number = started();
        Draft first = draft(number).orElseThrow();
        StatutesDocument other = withText(first.document(), "Nye ord");
        SaveDraft.Outcome outcome = save(secretary(), number, 1, other);
        assertThat(outcome)
                .asInstanceOf(type(SaveDraft.Outcome.Saved.class))
                .extracting(saved -> saved.draft().version())
                .isEqualTo(2);
        assertThat(draft(number).orElseThrow().document()).isEqualTo(other);

        assertThat(SAMRAAD.inside(
                        TROMS,
                        () -> SAMRAAD.bean(RestoreDraft.class)
                                .handle(secretary(), new RestoreDraft.Command(number, 2, 1, Optional.empty()))))
                .isInstanceOf(SaveDraft.Outcome.Saved.class);
        Draft back = draft(number).orElseThrow();
        assertThat(back.document()).isEqualTo(first.document());
        assertThat(back.version()).isEqualTo(3);
        List<DraftSaveRow> saves =
                SAMRAAD.inside(TROMS, () -> SAMRAAD.bean(Drafts.class).saves(secretary(), back, 0));
        assertThat(saves).extracting(DraftSaveRow::change).containsExactly("restored", "text", "started");
        assertThat(SAMRAAD.inside(TROMS, () -> SAMRAAD.bean(Drafts.class).savedAs(secretary(), back, 2)))
                .as("what was taken back is still there")
                .contains(other);
    }

    @Test
    @DisplayName("whoever saves second is told, and what the first wrote stands; the same text twice is one save")
    void staleAndTwice() {
        int number = started();
        StatutesDocument document = draft(number).orElseThrow().document();
        StatutesDocument mine = withText(document, "Mine ord");
        save(secretary(), number, 1, mine);
        assertThat(save(secretary(), number, 1, withText(document, "Dine ord")))
                .asInstanceOf(type(SaveDraft.Outcome.Stale.class))
                .extracting(stale -> stale.draft().document())
                .isEqualTo(mine);
        assertThat(save(secretary(), number, 1, mine))
                .as("the form sent again")
                .asInstanceOf(type(SaveDraft.Outcome.Saved.class))
                .extracting(saved -> saved.draft().version())
                .isEqualTo(2);
        assertThat(draft(number).orElseThrow().document()).isEqualTo(mine);
    }

    @Test
    @DisplayName(
            "two who write in two paragraphs both keep what they wrote; an earlier text is never mixed with a later")
    void together() {
        int number = started();
        StatutesDocument document = draft(number).orElseThrow().document();
        StatutesDocument mine = withText(document, "Mine ord");
        save(secretary(), number, 1, mine);
        StatutesDocument yours = EditDocument.headed(
                EditDocument.without(
                        document, document.paragraphs().getLast().id().value()),
                document.title(),
                document.inForceFrom().plusYears(1));
        assertThat(save(secretary(), number, 1, yours)).isInstanceOf(SaveDraft.Outcome.Saved.class);
        StatutesDocument both = draft(number).orElseThrow().document();
        assertThat(both.paragraphs().getFirst()).isEqualTo(mine.paragraphs().getFirst());
        assertThat(both.paragraphs())
                .hasSize(document.paragraphs().size() - 1)
                .doesNotContain(document.paragraphs().getLast());
        assertThat(both.inForceFrom()).isEqualTo(yours.inForceFrom());
        assertThat(SAMRAAD.inside(
                        TROMS,
                        () -> SAMRAAD.bean(RestoreDraft.class)
                                .handle(secretary(), new RestoreDraft.Command(number, 2, 1, Optional.empty()))))
                .isInstanceOf(SaveDraft.Outcome.Stale.class);
        assertThat(draft(number).orElseThrow().document()).isEqualTo(both);
    }

    @Test
    @DisplayName("a draft laid aside, proposed, adopted or published stands still; one laid aside can be taken up")
    void frozen() {
        int number = started();
        Draft draft = draft(number).orElseThrow();
        assertThat(withdraw(number, WithdrawDraft.Want.LAY_ASIDE)).isInstanceOf(WithdrawDraft.Outcome.Done.class);
        assertThat(save(secretary(), number, 1, withText(draft.document(), "Nye ord")))
                .isInstanceOf(SaveDraft.Outcome.Frozen.class);
        assertThat(withdraw(number, WithdrawDraft.Want.TAKE_UP)).isInstanceOf(WithdrawDraft.Outcome.Done.class);
        for (DraftState state : DraftState.values()) {
            if (state != DraftState.WORKING) {
                SAMRAAD.sql("update tenant.statute_draft set state = ? where id = ?", state.code(), draft.id());
                assertThat(save(secretary(), number, 1, withText(draft.document(), "Nye ord")))
                        .as(state.code())
                        .isInstanceOf(SaveDraft.Outcome.Frozen.class);
                if (state != DraftState.WITHDRAWN) {
                    assertThat(withdraw(number, WithdrawDraft.Want.LAY_ASIDE))
                            .as(state.code())
                            .isInstanceOf(WithdrawDraft.Outcome.Stale.class);
                }
            }
        }
        assertThat(draft(number).orElseThrow().document()).isEqualTo(draft.document());
    }

    @Test
    @DisplayName(
            "the chair reads and does not write; a member and the public see no drafts; nor does another community")
    void rights() {
        int number = started();
        Draft draft = draft(number).orElseThrow();
        Caller chair = caller(TROMS, Optional.of(Role.CHAIR));
        assertThat(SAMRAAD.inside(TROMS, () -> SAMRAAD.bean(Drafts.class).find(chair, number)))
                .contains(draft);
        assertThat(save(chair, number, 1, withText(draft.document(), "Nye ord")))
                .isInstanceOf(SaveDraft.Outcome.NotAllowed.class);
        assertThat(save(caller(TROMS, Optional.of(Role.MEMBER)), number, 1, draft.document()))
                .isInstanceOf(SaveDraft.Outcome.NotFound.class);
        assertThat(save(caller(TROMS, Optional.empty()), number, 1, draft.document()))
                .isInstanceOf(SaveDraft.Outcome.NotFound.class);
        assertThat(start(caller(TROMS, Optional.of(Role.MEMBER)), fromStatutes()))
                .isInstanceOf(StartDraft.Outcome.NotAllowed.class);
        assertThat(SAMRAAD.inside(
                        "finnmark",
                        () -> SAMRAAD.bean(Drafts.class).find(caller("finnmark", Optional.of(Role.SECRETARY)), number)))
                .isEmpty();
    }

    @Test
    @DisplayName("a text of another document is no version of this one, and a day before the first version has none")
    void otherDocuments() {
        int number = started();
        StatutesDocument document = draft(number).orElseThrow().document();
        StatutesDocument other = new StatutesDocument(
                new DocumentId("mandat-annet"),
                document.kind(),
                document.title(),
                null,
                document.inForceFrom(),
                null,
                null,
                document.paragraphs());
        assertThat(save(secretary(), number, 1, other)).isInstanceOf(SaveDraft.Outcome.OtherDocument.class);
        assertThat(start(
                        secretary(),
                        new StartDraft.Source.InForce(new DocumentId("vedtekter"), LocalDate.of(1990, 1, 1))))
                .isInstanceOf(StartDraft.Outcome.NotInForce.class);
        assertThat(start(
                        secretary(),
                        new StartDraft.Source.Empty(
                                DocumentKind.GUIDELINE,
                                new DocumentId("Ikke Gyldig"),
                                new LocalText(Map.of(no.samraad.engine.provision.Language.NB, "Retningslinje")))))
                .isInstanceOf(StartDraft.Outcome.BadCode.class);
    }

    @Test
    @DisplayName("a guideline never takes the name of the statutes, and so never their place without their majority")
    void anotherKindOfTheSameName() {
        LocalText title = new LocalText(Map.of(no.samraad.engine.provision.Language.NB, "Retningslinje"));
        assertThat(start(
                        secretary(),
                        new StartDraft.Source.Empty(DocumentKind.GUIDELINE, new DocumentId("vedtekter"), title)))
                .isInstanceOf(StartDraft.Outcome.OtherKind.class);
        assertThat(start(
                        secretary(),
                        new StartDraft.Source.Empty(DocumentKind.STATUTES, new DocumentId("vedtekter"), title)))
                .isInstanceOf(StartDraft.Outcome.Started.class);
    }

    private static int started() {
        StartDraft.Outcome outcome = start(secretary(), fromStatutes());
        assertThat(outcome).isInstanceOf(StartDraft.Outcome.Started.class);
        return ((StartDraft.Outcome.Started) outcome).number();
    }

    private static StartDraft.Source fromStatutes() {
        StatutesDocument statutes = SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(StatutesInForce.class).documents(SAMRAAD.tenant(TROMS)).stream()
                        .filter(document -> document.kind() == DocumentKind.STATUTES)
                        .findFirst()
                        .orElseThrow());
        return new StartDraft.Source.InForce(statutes.id(), TODAY);
    }

    private static StartDraft.Outcome start(Caller caller, StartDraft.Source source) {
        return SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(StartDraft.class)
                        .handle(caller, new StartDraft.Command(source, Optional.of(UUID.randomUUID()))));
    }

    private static SaveDraft.Outcome save(Caller caller, int number, int version, StatutesDocument document) {
        return SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(SaveDraft.class)
                        .handle(
                                caller,
                                new SaveDraft.Command(
                                        number,
                                        version,
                                        document,
                                        new Change(Change.What.TEXT, "§ 1"),
                                        Optional.empty())));
    }

    private static WithdrawDraft.Outcome withdraw(int number, WithdrawDraft.Want want) {
        return SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(WithdrawDraft.class)
                        .handle(
                                secretary(),
                                new WithdrawDraft.Command(number, 1, want, Optional.of(UUID.randomUUID()))));
    }

    private static Optional<Draft> draft(int number) {
        return SAMRAAD.inside(TROMS, () -> SAMRAAD.bean(Drafts.class).find(secretary(), number));
    }

    private static StatutesDocument withText(StatutesDocument document, String text) {
        List<Paragraph> paragraphs = new ArrayList<>(document.paragraphs());
        Paragraph first = paragraphs.getFirst();
        paragraphs.set(
                0,
                new Paragraph(
                        first.id(),
                        first.label(),
                        new LocalText(Map.of(no.samraad.engine.provision.Language.NB, text)),
                        first.rules(),
                        first.notEnforced()));
        return new StatutesDocument(
                document.id(),
                document.kind(),
                document.title(),
                document.adopted(),
                document.inForceFrom(),
                document.endsAfter(),
                document.origin(),
                paragraphs);
    }

    private static Caller secretary() {
        return caller(TROMS, Optional.of(Role.SECRETARY));
    }

    private static Caller caller(String slug, Optional<Role> role) {
        return new Caller(
                new Tenant(SAMRAAD.tenant(slug), slug, slug, List.of(Language.NB)),
                role.map(any -> new Caller.SignedIn(
                        SAMRAAD.person(slug.equals(TROMS) ? "marte-solvang" : "anne-marja-somby"), "Test", "high")),
                Set.of(new Caller.Authority(role.orElse(Role.PUBLIC), Optional.empty())),
                Language.NB,
                TODAY.atTime(12, 0).atZone(Clocks.OSLO),
                TODAY.atTime(12, 0).atZone(Clocks.OSLO).toInstant(),
                "",
                0);
    }
}
