package no.samraad.local.mail;

/** The words of the inbox page. */
record InboxWords(
        String tag,
        String title,
        String remark,
        String empty,
        String filter,
        String show,
        String from,
        String to,
        String subject,
        String received,
        String newer,
        String older,
        String back,
        String text,
        String html,
        String invitation,
        String parts,
        String headers,
        String source,
        String noSubject,
        String notFound) {

    static final InboxWords NB = new InboxWords(
            "nb",
            "Innboks for all e-post",
            "Her havner alt Samråd sender fra denne maskinen. Ingenting går videre.",
            "Ingen e-post her ennå. Send for eksempel en innkalling, så kommer den.",
            "Mottakerens adresse",
            "Vis",
            "Fra",
            "Til",
            "Emne",
            "Mottatt",
            "Nyere",
            "Eldre",
            "Til innboksen",
            "Tekst",
            "HTML, vist som kildekode",
            "Kalenderinvitasjon",
            "Deler",
            "Hoder",
            "Last ned hele e-posten",
            "(uten emne)",
            "E-posten finnes ikke.");

    static final InboxWords NN = new InboxWords(
            "nn",
            "Innboks for all e-post",
            "Her hamnar alt Samråd sender frå denne maskina. Ingenting går vidare.",
            "Ingen e-post her enno. Send til dømes ei innkalling, så kjem ho.",
            "Adressa til mottakaren",
            "Vis",
            "Frå",
            "Til",
            "Emne",
            "Motteken",
            "Nyare",
            "Eldre",
            "Til innboksen",
            "Tekst",
            "HTML, vist som kjeldekode",
            "Kalenderinvitasjon",
            "Delar",
            "Hovud",
            "Last ned heile e-posten",
            "(utan emne)",
            "E-posten finst ikkje.");

    static final InboxWords EN = new InboxWords(
            "en",
            "Inbox for all mail",
            "Everything Samråd sends from this machine ends here. Nothing goes further.",
            "No mail yet. Send a notice, for example, and it will come.",
            "Recipient's address",
            "Show",
            "From",
            "To",
            "Subject",
            "Received",
            "Newer",
            "Older",
            "To the inbox",
            "Text",
            "HTML, shown as source",
            "Calendar invitation",
            "Parts",
            "Headers",
            "Download the whole mail",
            "(no subject)",
            "There is no such mail.");

    /** The first known language of an {@code Accept-Language} header, weights apart; bokmål when none is. */
    static InboxWords of(String acceptLanguage) {
        for (String range : acceptLanguage.split(",")) {
            switch (range.strip().split("[-;]")[0]) {
                case "nb", "no", "se" -> {
                    return NB;
                }
                case "nn" -> {
                    return NN;
                }
                case "en" -> {
                    return EN;
                }
                default -> {
                    // the next one
                }
            }
        }
        return NB;
    }
}
