/** This room starts the server of the health communities. Its beans exist in that application alone. */
@NullMarked
@Configuration
@Requires(property = "micronaut.application.name", value = "samraad-server")
package no.samraad.server;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
