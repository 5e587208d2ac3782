package org.sarika.web;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sarika.lifecycle.Health;

/**
 * How the reading room learns whether the service is well.
 *
 * @param health every part by name; asked anew for each request
 * @param healthJson writes the parts as {@code {"ok":true,"parts":{…}}}
 * @param ready whether questions are answered yet
 */
public record Probes(
    Supplier<Map<String, Health>> health,
    Function<Map<String, Health>, String> healthJson,
    BooleanSupplier ready) {}
