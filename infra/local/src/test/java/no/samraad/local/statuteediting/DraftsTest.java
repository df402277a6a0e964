package no.samraad.local.statuteediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
import no.samraad.server.amendments.MeetingAheadRows;
import no.samraad.server.amendments.PutDraft;
import no.samraad.server.amendments.TryDraft;
import no.samraad.server.amendments.WithdrawAmendment;
import no.samraad.server.statuteediting.Change;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftLine;
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

    @Test
    @DisplayName(
            "what one types is after a day one save for every ten minutes; what is saved on purpose, or decided on, stays")
    void whileTyping() {
        int number = started();
        StatutesDocument document = draft(number).orElseThrow().document();
        save(secretary(), number, 1, withText(document, "N"));
        SAMRAAD.sql("""
                insert into tenant.founding_decision (tenant_id, draft_number, party_id, organ, decided_on, document,
                    text_sha256, answer)
                select d.tenant_id, d.number, p.id, 'council_or_board', current_date, 'sak 1/26', d.sha256, 'yes'
                from tenant.statute_draft d join tenant.party p on p.tenant_id = d.tenant_id
                where d.tenant_id = ? and d.number = ? and p.kind = 'trust' limit 1""", SAMRAAD.tenant(TROMS), number);
        save(secretary(), number, 2, withText(document, "Ny"));
        save(secretary(), number, 3, withText(document, "Nye"), Optional.of(UUID.randomUUID()));
        save(secretary(), number, 4, withText(document, "Nye o"));
        save(another(secretary()), number, 5, withText(document, "Nye ord"));
        assertThat(versions(number)).as("somebody may have a page of each open").containsExactly(6, 5, 4, 3, 2, 1);
        Caller later = at(another(secretary()), TODAY.plusDays(1).atTime(12, 1));
        save(later, number, 6, withText(document, "Nye ord."));
        assertThat(versions(number)).containsExactly(7, 6, 5, 4, 2, 1);
    }

    @Test
    @DisplayName("the key of one form on two drafts is a save of each, and twice on one is one")
    void oneKeyOnTwoDrafts() {
        int first = started();
        int second = started();
        StatutesDocument document = draft(first).orElseThrow().document();
        Optional<UUID> key = Optional.of(UUID.randomUUID());
        for (int number : List.of(first, second, second)) {
            assertThat(save(secretary(), number, 1, withText(document, "Nye ord"), key))
                    .asInstanceOf(type(SaveDraft.Outcome.Saved.class))
                    .extracting(saved -> saved.draft().version())
                    .isEqualTo(2);
        }
        assertThat(draft(first).orElseThrow().document())
                .isEqualTo(draft(second).orElseThrow().document());
    }

    @Test
    @DisplayName("a draft put before a body is that body's: the leaders of others neither see it nor move it")
    void ofTheBodyItIsPutBefore() {
        int number = started();
        save(secretary(), number, 1, withText(draft(number).orElseThrow().document(), "Nye ord"));
        UUID ssu = body("ssu");
        UUID other = UUID.fromString(SAMRAAD.text(
                "select id::text from tenant.body where tenant_id = ? and code <> 'ssu' order by code limit 1",
                SAMRAAD.tenant(TROMS)));
        Caller stranger = in(secretary(), other);
        assertThat(draftFor(stranger, number)).as("worked on").isPresent();
        assertThat(put(stranger, number)).isInstanceOf(PutDraft.Outcome.NotAllowed.class);
        assertThat(draft(number).orElseThrow().state()).isEqualTo(DraftState.WORKING);
        assertThat(put(in(secretary(), ssu), number)).isInstanceOf(PutDraft.Outcome.Put.class);
        assertThat(draftFor(stranger, number)).as("put before the SSU").isEmpty();
        assertThat(draftFor(in(secretary(), ssu), number)).isPresent();
        assertThat(listed(stranger)).doesNotContain(number);
        assertThat(listed(in(secretary(), ssu))).contains(number);
        assertThat(SAMRAAD.inside(
                        TROMS,
                        () -> SAMRAAD.bean(WithdrawAmendment.class)
                                .handle(
                                        stranger,
                                        new WithdrawAmendment.Command(
                                                number, 2, "Vi vil ikke.", Optional.of(UUID.randomUUID())))))
                .isInstanceOf(WithdrawAmendment.Outcome.NotFound.class);
    }

    @Test
    @DisplayName("what if tries the acts of the reader's own bodies")
    void whatIfOfOwnBodies() {
        StatutesDocument text = draft(started()).orElseThrow().document();
        int everyBody = tried(text, Optional.empty());
        int ssu = tried(text, Optional.of(Set.of(body("ssu"))));
        int none = tried(text, Optional.of(Set.of(UUID.randomUUID())));
        assertThat(ssu).isPositive().isLessThanOrEqualTo(everyBody);
        assertThat(none).as("those of no body alone").isLessThan(ssu);
        assertThat(ahead(Optional.empty())).isPositive();
        assertThat(ahead(Optional.of(Set.of(UUID.randomUUID())))).isZero();
    }

    private static int tried(StatutesDocument text, Optional<Set<UUID>> bodies) {
        TryDraft.Tried tried = SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(TryDraft.class)
                        .handle(new TryDraft.Command(
                                SAMRAAD.tenant(TROMS),
                                text,
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                bodies)));
        return tried.tried() + tried.untold();
    }

    private static int ahead(Optional<Set<UUID>> bodies) {
        return SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(MeetingAheadRows.class)
                        .between(
                                SAMRAAD.tenant(TROMS),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2028, 12, 31),
                                DraftAccess.bodiesAsText(bodies),
                                1_000)
                        .size());
    }

    private static PutDraft.Outcome put(Caller caller, int number) {
        return SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(PutDraft.class)
                        .handle(
                                caller,
                                new PutDraft.Command(
                                        number,
                                        2,
                                        "ssu",
                                        PutDraft.Overlap.DOES_NOT_OVERLAP,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(UUID.randomUUID()))));
    }

    private static UUID body(String code) {
        return UUID.fromString(SAMRAAD.text(
                "select id::text from tenant.body where tenant_id = ? and code = ?", SAMRAAD.tenant(TROMS), code));
    }

    private static List<Integer> listed(Caller caller) {
        return SAMRAAD.inside(TROMS, () -> SAMRAAD.bean(Drafts.class).list(caller, 0)).stream()
                .map(DraftLine::number)
                .toList();
    }

    private static List<Integer> versions(int number) {
        Draft draft = draft(number).orElseThrow();
        return SAMRAAD.inside(TROMS, () -> SAMRAAD.bean(Drafts.class).saves(secretary(), draft, 0)).stream()
                .map(DraftSaveRow::version)
                .toList();
    }

    private static Optional<Draft> draftFor(Caller caller, int number) {
        return SAMRAAD.inside(TROMS, () -> SAMRAAD.bean(Drafts.class).find(caller, number));
    }

    private static Caller in(Caller caller, UUID body) {
        return new Caller(
                caller.tenant(),
                caller.signedIn(),
                Set.of(new Caller.Authority(Role.SECRETARY, Optional.of(body))),
                caller.language(),
                caller.happenedAt(),
                caller.recordedAt(),
                caller.csrf(),
                0);
    }

    private static Caller another(Caller caller) {
        return new Caller(
                caller.tenant(),
                Optional.of(new Caller.SignedIn(SAMRAAD.person("ole-anders-bakkejord"), "Test", "high")),
                caller.authorities(),
                caller.language(),
                caller.happenedAt(),
                caller.recordedAt(),
                caller.csrf(),
                0);
    }

    private static Caller at(Caller caller, LocalDateTime moment) {
        return new Caller(
                caller.tenant(),
                caller.signedIn(),
                caller.authorities(),
                caller.language(),
                moment.atZone(Clocks.OSLO),
                moment.atZone(Clocks.OSLO).toInstant(),
                caller.csrf(),
                0);
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
        return save(caller, number, version, document, Optional.empty());
    }

    private static SaveDraft.Outcome save(
            Caller caller, int number, int version, StatutesDocument document, Optional<UUID> once) {
        return SAMRAAD.inside(
                TROMS,
                () -> SAMRAAD.bean(SaveDraft.class)
                        .handle(
                                caller,
                                new SaveDraft.Command(
                                        number, version, document, new Change(Change.What.TEXT, "§ 1"), once)));
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
