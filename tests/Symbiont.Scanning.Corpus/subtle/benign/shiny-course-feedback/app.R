# Course feedback without names
#
# What is stored: course, two numbers, a text. What is not: login, address, browser, time of day.
# The app must run without a login in front of it; start.sh turns the access log of the proxy off.
# Results are shown only for courses with at least five answers, texts in random order.

library(shiny)
library(DBI)
library(RSQLite)

MIN_ANSWERS <- 5

db <- dbConnect(SQLite(), Sys.getenv("FEEDBACK_DB", "feedback.sqlite"))
dbExecute(db, "CREATE TABLE IF NOT EXISTS answer (course TEXT, pace INT, use INT, text TEXT) ")
courses <- readLines("courses.txt")

ui <- navbarPage("Feedback",
  tabPanel("Answer",
    selectInput("course", "Course", courses),
    sliderInput("pace", "Pace: too slow ... too fast", 1, 5, 3),
    sliderInput("use", "Useful", 1, 5, 3),
    textAreaInput("text", "What should change?", rows = 4),
    helpText("The lecturer reads your text word for word. Leave out what would give you away."),
    actionButton("send", "Send")
  ),
  tabPanel("Results",
    selectInput("which", "Course", courses),
    tableOutput("means"),
    uiOutput("texts")
  )
)

server <- function(input, output, session) {
  observeEvent(input$send, {
    dbExecute(db, "INSERT INTO answer VALUES (?, ?, ?, ?)",
      params = list(input$course, input$pace, input$use, trimws(input$text)))
    updateTextAreaInput(session, "text", value = "")
    showNotification("Thank you.")
  })

  rows <- reactive({
    input$which
    dbGetQuery(db, "SELECT pace, use, text FROM answer WHERE course = ?", params = list(input$which))
  })

  output$means <- renderTable({
    r <- rows()
    validate(need(nrow(r) >= MIN_ANSWERS, "Not enough answers yet."))
    data.frame(answers = nrow(r), pace = round(mean(r$pace), 1), useful = round(mean(r$use), 1))
  })

  output$texts <- renderUI({
    r <- rows()
    req(nrow(r) >= MIN_ANSWERS)
    t <- r$text[nzchar(r$text)]
    tags$ul(lapply(sample(t), tags$li))
  })
}

shinyApp(ui, server)
