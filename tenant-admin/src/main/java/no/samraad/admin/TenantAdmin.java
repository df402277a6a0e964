package no.samraad.admin;

import io.micronaut.runtime.Micronaut;

/** The national administration: its own process, its own host, its own database role. */
public final class TenantAdmin {
    private TenantAdmin() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).mainClass(TenantAdmin.class).start();
    }
}
