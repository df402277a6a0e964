/** This room starts the national administration. Its beans exist in that application alone. */
@NullMarked
@Configuration
@Requires(property = "micronaut.application.name", value = "samraad-admin")
package no.samraad.admin;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
