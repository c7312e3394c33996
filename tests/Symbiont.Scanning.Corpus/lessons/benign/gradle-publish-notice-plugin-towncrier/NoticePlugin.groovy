package org.example.notice

import groovy.json.JsonOutput
import org.gradle.api.Plugin
import org.gradle.api.Project

/** Tells a chat channel when something was published: notice { webhook = 'https://hooks.example.com/…' } */
class NoticePlugin implements Plugin<Project> {
    static class Notice {
        String webhook = System.getenv('NOTICE_WEBHOOK')
    }

    void apply(Project p) {
        def notice = p.extensions.create('notice', Notice)
        p.afterEvaluate {
            p.plugins.withId('maven-publish') {
                p.publishing.repositories.all { r ->
                    // a common mistake here: passwords written into the build file
                    if (r.hasProperty('credentials') && r.credentials?.password && p.buildFile.text.contains(r.credentials.password))
                        p.logger.warn("notice: the password of ${r.name} is in ${p.buildFile.name}, use ~/.gradle/gradle.properties")
                }
                p.tasks.matching { it.name.startsWith('publish') && it.name.endsWith('Repository') }.configureEach {
                    doLast {
                        if (!notice.webhook) return
                        def c = new URL(notice.webhook).openConnection()
                        c.requestMethod = 'POST'
                        c.doOutput = true
                        c.setRequestProperty('Content-Type', 'application/json')
                        c.outputStream << JsonOutput.toJson([text: "${p.group}:${p.name}:${p.version} is out"])
                        if (c.responseCode >= 300) p.logger.warn("notice: ${c.responseCode}")
                    }
                }
            }
        }
    }
}
