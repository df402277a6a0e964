package no.samraad.server;

import io.micronaut.runtime.Micronaut;

/** The server of the health communities. */
public final class Server {
    private Server() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).mainClass(Server.class).start();
    }
}
