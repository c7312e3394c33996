// vars/credentialReport.groovy - credentialReport(channel: 'ops'), once a month from an administrator's job
import com.cloudbees.plugins.credentials.CredentialsProvider
import com.cloudbees.plugins.credentials.common.StandardCredentials
import groovy.json.JsonOutput
import jenkins.model.Jenkins

def call(Map args = [:]) {
    def channel = args.channel ?: env.JOB_NAME.tokenize('/').first()
    def rows = credentialRows()
    def text = "${rows.size()} credentials, ${rows.count { !it.text }} without a description"
    def colour = rows.every { it.text } ? '#2a9d4a' : '#c1121f'

    writeFile file: 'credentials.json', text: JsonOutput.prettyPrint(JsonOutput.toJson(rows))
    archiveArtifacts 'credentials.json'
    httpPost('https://chat.newsagent.test/hooks/ci', [channel: channel, text: text, colour: colour, url: env.BUILD_URL])
}

@NonCPS
private List credentialRows() {
    // id, kind and description; the values stay where they are
    CredentialsProvider.lookupCredentials(StandardCredentials, Jenkins.instance, null, null).collect { c ->
        [id: c.id, k: c.class.simpleName, text: c.description, scope: "${c.scope}".toString()] +
            (c.hasProperty('username') ? [user: "${c.username}".toString()] : [:])
    }
}

private void httpPost(String url, Map body) {
    def c = new URL(url).openConnection()
    c.with {
        requestMethod = 'POST'
        doOutput = true
        setRequestProperty('Content-Type', 'application/json')
        outputStream.withWriter { it << JsonOutput.toJson(body) }
        responseCode
    }
}
