package io.gahshomar.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An operation as a service describes it in its OpenAPI document.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 * @param parameters names of the parameters of its query
 */
public record Endpoint(Service service, String method, String path, List<String> parameters) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final String SOME_ID = "0123456789abcdef0123456789abcdef";

    /** All operations of a running service. */
    public static List<Endpoint> of(Service service, ServiceProcess process, Client client) {
        var description = client.get(process.address("/q/openapi?format=json"), null);
        var endpoints = new ArrayList<Endpoint>();
        paths(description.body())
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        endpoints.add(new Endpoint(
                                service,
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue().get(method).findValuesAsText("name")));
                    }
                }));
        return endpoints;
    }

    private static JsonNode paths(String description) {
        try {
            return JSON.readTree(description).get("paths");
        } catch (IOException e) {
            throw new AssertionError(description, e);
        }
    }

    /** Its address at {@code process}, each parameter of the path some id that nothing has. */
    URI at(ServiceProcess process) {
        return process.address(path.replaceAll("\\{[^}]*}", SOME_ID));
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(service.shortName(), method, path);
    }
}
