/**
 * This room attacks the running system the way a neighbour, a stranger or bad luck would. It finds routes, repositories,
 * tables, pages and forms by itself, so that what is built tomorrow is attacked tomorrow.
 *
 * <p>{@code -Dsamraad.long=true} (the profile {@code long}) tries everything where the daily run takes samples.
 */
@NullMarked
package no.samraad.local.attack;

import org.jspecify.annotations.NullMarked;
