package no.samraad.engine.provision;

/** The languages the engine writes. */
public enum Language {
    NB,
    NN,
    EN
}
