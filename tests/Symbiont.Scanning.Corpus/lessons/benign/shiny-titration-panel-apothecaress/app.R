library(shiny)

# Titration curves for the lab course
models <- list(
  "strong acid" = quote(7 + log10(pmax(x, 1e-9))),
  "weak acid" = quote(4.76 + log10(pmax(x, 1e-9) / pmax(1 - x, 1e-9))),
  "buffer" = quote(6.1 + 0.3 * x)
)

ui <- fluidPage(
  titlePanel("Titration"),
  sidebarLayout(
    sidebarPanel(
      selectInput("f", "Model", names(models)),
      sliderInput("r", "Range", 0, 1, c(0, 1)),
      numericInput("n", "Points", 200, max = 2000)
    ),
    mainPanel(plotOutput("p"), tableOutput("t"))
  )
)

server <- function(input, output) {
  d <- reactive({
    x <- seq(input$r[1], input$r[2], length.out = min(input$n, 2000))
    data.frame(x = x, y = eval(models[[input$f]], list(x = x)))
  })
  output$p <- renderPlot(plot(d(), type = "l", col = "#47a"))
  output$t <- renderTable(head(d(), 20))
}

# in the container; the proxy in front of it asks for the login
options(shiny.host = "0.0.0.0", shiny.port = 3838)
shinyApp(ui, server)
