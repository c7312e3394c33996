// run folder -> list of runs for the register of the lab
nextflow.enable.dsl = 2

params.runs = '/data/runs/*'
params.out = 'results'
params.register = null          // https://register.example.org/api/runs
params.mail = null

process SIZE {
    publishDir params.out, mode: 'copy'
    input: path run
    output: path "${run}.tsv"
    script:
    """
    printf '%s\\t%s\\t%s\\n' ${run} "\$(du -sL ${run} | cut -f1)" "\$(date -r ${run}/RunInfo.xml +%F)" > ${run}.tsv
    """
}

workflow {
    SIZE(Channel.fromPath(params.runs, type: 'dir')).collectFile(name: 'runs.tsv', storeDir: params.out)
}

workflow.onComplete {
    log.info "done: ${workflow.success ? 'good' : 'failed'}"
    if (params.register && workflow.success) {
        def c = new URL(params.register).openConnection()
        c.requestMethod = 'PUT'
        c.doOutput = true
        c.setRequestProperty('Authorization', "Bearer ${System.getenv('REGISTER_TOKEN')}")
        c.outputStream << file("${params.out}/runs.tsv").text
        log.info "register: ${c.responseCode}"
    }
    if (params.mail) sendMail(to: params.mail, subject: "runs ${workflow.runName}", body: "${workflow.duration}, exit ${workflow.exitStatus}\n${workflow.errorMessage ?: ''}")
}
