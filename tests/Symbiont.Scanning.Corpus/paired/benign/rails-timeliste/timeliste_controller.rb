# frozen_string_literal: true

require "net/http"
require "open3"

# Timelister: oversikt, forhåndsvisning, eksport til PDF og CSV.
class TimelisteController < ApplicationController
  SORTERING = { "dato" => :dato, "timer" => :timer, "navn" => :navn }.freeze
  MALER = URI("https://maler.example.net/")

  # GET /timeliste?sorter=dato&avdeling=Nord
  def index
    @lister = policy_scope(Timeliste)
      .where(avdeling: params[:avdeling])
      .order(SORTERING.fetch(params[:sorter], :dato) => :desc)
      .limit(500)
  end

  # GET /timeliste/mal?navn=kvartal
  def mal
    navn = params.require(:navn)[/\A[a-z]{1,20}\z/] or return head(:bad_request)
    svar = Net::HTTP.get_response(MALER + "#{navn}.json")
    return head(:bad_gateway) unless svar.is_a?(Net::HTTPSuccess)

    render json: JSON.parse(svar.body, max_nesting: 10)
  end

  # POST /timeliste/:id/eksport
  def eksport
    liste = policy_scope(Timeliste).find(params[:id])
    Dir.mktmpdir do |mappe|
      html = File.join(mappe, "liste.html")
      pdf = File.join(mappe, "liste.pdf")
      File.write(html, render_to_string(:pdf, layout: false, locals: { liste: liste }))
      _, feil, status = Open3.capture3("weasyprint", html, pdf)
      return render(plain: feil, status: :internal_server_error) unless status.success?

      send_data File.binread(pdf), filename: "timeliste-#{liste.id}.pdf"
    end
  end

  # PATCH /timeliste/:id
  def update
    liste = policy_scope(Timeliste).find(params[:id])
    liste.update!(params.require(:timeliste).permit(:timer, :merknad))
    redirect_to liste
  end

  # POST /timeliste/filter  – lagret filter fra nettleseren, signert av oss
  def filter
    @filter = Rails.application.message_verifier(:filter).verify(params[:filter])
    @lister = policy_scope(Timeliste).where(@filter.slice("avdeling", "navn"))
    render :index
  rescue ActiveSupport::MessageVerifier::InvalidSignature
    head :bad_request
  end
end
