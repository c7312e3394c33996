# Which host names a namespace may put on an Ingress: those in its annotation,
# with TLS, and no host twice in the cluster.
package hosts

import rego.v1

default allow := false

allow if {
	every r in input.review.object.spec.rules {
		permitted(r.host)
	}
	tls_for_all
}

wanted := split(namespace.metadata.annotations["example.com/hosts"], ",")

namespace := data.kubernetes.namespaces[input.review.namespace]

permitted(host) if {
	some w in wanted
	matches(host, trim_space(w))
	not taken(host)
}

# previews may use one level below preview.example.com
permitted(host) if {
	namespace.metadata.labels.stage == "preview"
	regex.match(`^[a-z0-9-]+\.preview\.example\.com$`, host)
}

matches(host, pattern) if host == pattern

matches(host, pattern) if {
	startswith(pattern, "*.")
	endswith(host, substring(pattern, 1, -1))
	count(split(host, ".")) == count(split(pattern, "."))
}

taken(host) if {
	some ns, names in data.kubernetes.ingresses
	ns != input.review.namespace
	some i in names
	some r in i.spec.rules
	r.host == host
}

tls_for_all if {
	every r in input.review.object.spec.rules {
		some t in input.review.object.spec.tls
		r.host in t.hosts
	}
}

deny contains msg if {
	not allow
	msg := "host not permitted, see https://wiki.example.com/hosts"
}
