package no.samraad.local.identity;

/**
 * The words of the login page. Northern Sámi is answered in bokmål, as everywhere no native reader has approved a text.
 *
 * @param tag language of the page
 */
record LoginWords(
        String tag,
        String title,
        String warning,
        String search,
        String searchButton,
        String nobody,
        String level,
        String high,
        String substantial,
        String demanded,
        String cancel,
        String continues,
        String national,
        String expired,
        String loggedOut,
        String otherLanguages) {

    static final LoginWords NB = new LoginWords(
            "nb",
            "Hvem vil du være?",
            "Dette er en simulert innlogging for utvikling på egen maskin. Det er ikke ID-porten, og ingen av personene finnes.",
            "Søk på navn, fellesskap eller rolle",
            "Søk",
            "Ingen testperson passer med søket.",
            "Sikkerhetsnivå",
            "Høyt",
            "Betydelig",
            "Tjenesten ba om nivået «høyt». Velg «betydelig» for å se at den avviser det.",
            "Avbryt innloggingen",
            "Logg inn igjen som",
            "Nasjonalt",
            "Innloggingen er for gammel eller allerede brukt. Gå tilbake til tjenesten og begynn på nytt.",
            "Du er logget ut av den simulerte innloggingen.",
            "Språk");

    static final LoginWords NN = new LoginWords(
            "nn",
            "Kven vil du vere?",
            "Dette er ei simulert innlogging for utvikling på eiga maskin. Det er ikkje ID-porten, og ingen av personane finst.",
            "Søk på namn, fellesskap eller rolle",
            "Søk",
            "Ingen testperson passar med søket.",
            "Tryggleiksnivå",
            "Høgt",
            "Vesentleg",
            "Tenesta bad om nivået «høgt». Vel «vesentleg» for å sjå at ho avviser det.",
            "Avbryt innlogginga",
            "Logg inn att som",
            "Nasjonalt",
            "Innlogginga er for gammal eller alt brukt. Gå attende til tenesta og byrj på nytt.",
            "Du er logga ut av den simulerte innlogginga.",
            "Språk");

    static final LoginWords EN = new LoginWords(
            "en",
            "Who do you want to be?",
            "This is a simulated login for development on your own machine. It is not ID-porten, and none of these people exist.",
            "Search by name, community or role",
            "Search",
            "No test person fits the search.",
            "Level of assurance",
            "High",
            "Substantial",
            "The service asked for the level “high”. Choose “substantial” to see it refuse.",
            "Cancel the login",
            "Log in again as",
            "National",
            "This login is too old or already used. Go back to the service and start again.",
            "You are logged out of the simulated login.",
            "Language");

    /** The first language of an OpenID {@code ui_locales} list that the page knows; bokmål when none is. */
    static LoginWords of(String uiLocales) {
        for (String locale : uiLocales.strip().split("[ ,]+")) {
            switch (locale.replace('_', '-').split("-")[0]) {
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
