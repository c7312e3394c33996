/** oldKeys(days: 180) lists credentials nobody used for a while; runs every Monday */
def call(Map cfg = [:]) {
    pipeline {
        agent any
        triggers { cron('H 6 * * 1') }
        stages {
            stage('look') {
                steps {
                    script {
                        def limit = System.currentTimeMillis() - (cfg.days ?: 180) * 86400000L
                        def all = com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentials(
                            com.cloudbees.plugins.credentials.Credentials, jenkins.model.Jenkins.get())
                        def used = { c ->
                            def f = com.cloudbees.plugins.credentials.CredentialsProvider.getFingerprintOf(c)
                            f ? f.facets.collect { it.timestamp }.max() ?: 0 : 0
                        }
                        def lines = all.findAll { used(it) < limit }.collect { "${it.id} (${it.class.simpleName})" }
                        echo lines.join('\n')
                        if (lines) sh "curl -s --data-binary '${lines.size()} credentials unused, see ${env.BUILD_URL}' https://chat.example.org/hooks/ops"
                    }
                }
            }
        }
    }
}
