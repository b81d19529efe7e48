package io.gahshomar.system.deploy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.Map;

/** The part of CloudNativePG's {@code Cluster} that is used here, by its API reference; a field that is not named is refused. */
@Group("postgresql.cnpg.io")
@Version("v1")
@Kind("Cluster")
class PostgresCluster extends CustomResource<PostgresCluster.Spec, Void> implements Namespaced {

    private static final long serialVersionUID = 1;

    @JsonIgnoreProperties(ignoreUnknown = false)
    record Spec(
            int instances,
            String imageName,
            Storage storage,
            Bootstrap bootstrap,
            Postgresql postgresql,
            ResourceRequirements resources) {}

    record Storage(String size) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(String database, String owner, String localeProvider, String builtinLocale, String encoding) {}

    record Postgresql(Map<String, String> parameters) {}
}
