/** This room says where the main menus lead. */
@NullMarked
package no.samraad.server.navigation;

import org.jspecify.annotations.NullMarked;
