/** This room logs people in and out through the identity provider. */
@NullMarked
package no.samraad.server.login;

import org.jspecify.annotations.NullMarked;
