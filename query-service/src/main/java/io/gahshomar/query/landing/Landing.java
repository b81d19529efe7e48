package io.gahshomar.query.landing;

import io.gahshomar.query.link.Link;
import java.util.List;

/** What there is at the root of the service. */
public record Landing(String title, String description, List<Link> links) {}
