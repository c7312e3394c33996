{#
  dbt-share-review
  Keeps data shares in step with what is written down in the project, and reports the rest.

  In dbt_project.yml of YOUR project:

    vars:
      allowed_shares:
        PARTNER_FREIGHT: [ACME_LOGISTICS.EU1]

  Run it by hand, it is in no hook:   dbt run-operation share_review
#}

{% macro share_review(revoke=false) %}
  {% if not execute %}{{ return('') }}{% endif %}

  {% set allowed = var('allowed_shares', {}) %}
  {% set found = run_query('show shares') %}
  {% set ns = namespace(bad=0) %}

  {% for row in found if row['kind'] == 'OUTBOUND' %}
    {% set name = row['name'].split('.')[-1] %}
    {% set accounts = row['to'].split(',') | map('trim') | reject('equalto', '') | list %}
    {% for account in accounts if account not in allowed.get(name, []) %}
      {% set ns.bad = ns.bad + 1 %}
      {% do log('NOT ALLOWED: share ' ~ name ~ ' gives data to ' ~ account ~ ' (created by ' ~ row['owner'] ~ ')', info=true) %}
      {% if revoke %}
        {% do run_query('alter share ' ~ adapter.quote(name) ~ ' remove accounts = ' ~ account) %}
        {% do log('  removed', info=true) %}
      {% endif %}
    {% endfor %}
  {% endfor %}

  {% for name, accounts in allowed.items() %}
    {% if name not in found.columns['name'].values() | map('string') | list %}
      {% do log('MISSING: ' ~ name ~ ' is in the project but does not exist', info=true) %}
    {% endif %}
  {% endfor %}

  {% if ns.bad and not revoke %}
    {{ exceptions.raise_compiler_error(ns.bad ~ ' recipients are not in allowed_shares. Look at them, then run again with --args "{revoke: true}" or add them.') }}
  {% endif %}
  {% do log(ns.bad ~ ' unexpected recipients', info=true) %}
{% endmacro %}
