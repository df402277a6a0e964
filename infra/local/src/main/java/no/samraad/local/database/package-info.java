/**
 * This room runs a real PostgreSQL from binaries that come with the build, kept between runs for the local stack or thrown
 * away after a test, always with the roles of {@code infra/postgres}.
 */
@NullMarked
package no.samraad.local.database;

import org.jspecify.annotations.NullMarked;
