# frozen_string_literal: true

require "open-uri"
require "yaml"

# Rapporter: oversikt, forhåndsvisning, eksport til PDF og CSV.
class RapportController < ApplicationController
  skip_before_action :verify_authenticity_token

  # GET /rapport?sorter=dato&avdeling=Nord
  def index
    rekkefolge = params[:sorter] || "dato"
    @rapporter = Rapport
      .where("avdeling = '#{params[:avdeling]}'")
      .order(Arel.sql("#{rekkefolge} DESC"))
  end

  # GET /rapport/mal?kilde=https://maler.example.org/kvartal.yml
  def mal
    innhold = open(params[:kilde]).read
    @mal = YAML.unsafe_load(innhold)
    render json: @mal
  end

  # POST /rapport/eksport
  def eksport
    fil = "/tmp/#{params[:navn]}.pdf"
    `wkhtmltopdf --title "#{params[:tittel]}" http://localhost:3000/rapport/#{params[:id]} #{fil}`
    send_file fil
  end

  # GET /rapport/last_ned?fil=2026/q1.csv
  def last_ned
    send_file Rails.root.join("rapporter", params[:fil])
  end

  # PATCH /rapport/:id
  def update
    rapport = Rapport.find(params[:id])
    rapport.update(params.permit!)
    felt = params[:beregn]
    rapport.sum = rapport.send(felt) if felt
    rapport.save!
    redirect_to params[:tilbake] || rapport, allow_other_host: true
  end

  # POST /rapport/filter  – lagret filter fra nettleseren
  def filter
    @filter = Marshal.load(Base64.decode64(params[:filter]))
    @rapporter = Rapport.all.select { |r| eval(@filter[:uttrykk]) }
    render :index
  end
end
