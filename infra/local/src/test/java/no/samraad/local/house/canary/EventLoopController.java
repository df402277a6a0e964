package no.samraad.local.house.canary;

import io.micronaut.http.annotation.Controller;

/** Would block the event loop: says nothing of where it runs. */
@Controller("/canary")
class EventLoopController {}
