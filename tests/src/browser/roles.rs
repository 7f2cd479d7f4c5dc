//! What assistive technology is told: the roles and names that the web view computes, asked for by WebDriver.

use super::{APPEARS_WITHIN, Browser};
use crate::wait::within;
use std::time::Duration;
use thirtyfour::common::command::{Command, FormatRequestData};
use thirtyfour::common::types::SessionId;
use thirtyfour::error::WebDriverResult;
use thirtyfour::session::handle::SessionHandle;
use thirtyfour::{By, RequestData, WebElement};

/// Everything that can be operated.
const OPERABLE: &str = "button, a[href], summary, input, select, textarea, [role=button], [tabindex='0']";

/// Asks what the web view computed for an element: `role` or `label`.
#[derive(Debug)]
struct Computed<'a> {
    element: &'a WebElement,
    what: &'static str,
}

impl FormatRequestData for Computed<'_> {
    fn format_request(&self, session: &SessionId) -> RequestData {
        // The same kind of request as asking for the address of the page.
        let mut request = Command::GetCurrentUrl.format_request(session);
        request.uri = format!("session/{session}/element/{}/computed{}", self.element.element_id(), self.what).into();
        request
    }
}

impl Browser {
    /// Operates the first element that has this role and this name for assistive technology, by clicking it.
    ///
    /// # Panics
    /// When there is none in time, with all that there are.
    #[track_caller]
    pub fn operate(&self, role: &str, name: &str) {
        self.operate_within(role, name, APPEARS_WITHIN);
    }

    /// The same, waiting as long as said.
    ///
    /// # Panics
    /// When there is none in time, with all that there are.
    #[track_caller]
    pub fn operate_within(&self, role: &str, name: &str, deadline: Duration) {
        let mut last = Vec::new();
        let done = within(deadline, || {
            let attempt = self.try_with(async |session| {
                let mut seen = Vec::new();
                for element in session.find_all(By::Css(OPERABLE)).await? {
                    let told = told(session, &element).await?;
                    if told.0 == role && told.1 == name && element.is_enabled().await? {
                        element.click().await?;
                        return Ok(Ok(()));
                    }
                    seen.push(told);
                }
                Ok(Err(seen))
            });
            match attempt {
                Ok(Ok(())) => Some(()),
                Ok(Err(seen)) => {
                    last = seen;
                    None
                }
                // The page replaced an element meanwhile.
                Err(_) => None,
            }
        });
        assert!(done.is_some(), "waited {deadline:?} in vain for a {role} {name:?}; there are {last:?}");
    }

    /// Role and name of everything that can be operated now.
    #[track_caller]
    pub fn operable(&self) -> Vec<(String, String)> {
        self.with(async |session| {
            let mut all = Vec::new();
            for element in session.find_all(By::Css(OPERABLE)).await? {
                all.push(told(session, &element).await?);
            }
            Ok(all)
        })
    }
}

async fn told(session: &SessionHandle, element: &WebElement) -> WebDriverResult<(String, String)> {
    let role = session.cmd(Computed { element, what: "role" }).await?.value::<String>()?;
    let label = session.cmd(Computed { element, what: "label" }).await?.value::<String>()?;
    Ok((role.to_lowercase(), label))
}
